"""How it was: asked at the end without a name, and counted for who runs the house."""
