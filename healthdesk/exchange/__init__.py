"""How it talks: the world's formats on one side, our records on the other."""
