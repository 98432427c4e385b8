"""FHIRPath, as forms use it: a text is parsed once into a tree, the tree compiled once into functions.

`parse.py` text -> tree, `compile.py` tree -> a function, `functions.py` what can be called,
`values.py` when two values are the same, which is more, what they add up to.
The decision "FHIRPath of our own" tells why.
"""
