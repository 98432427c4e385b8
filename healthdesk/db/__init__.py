"""How it is kept: the only folder that imports SQLAlchemy. Frozen records go in and out, rows stay."""
