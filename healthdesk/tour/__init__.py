"""`healthdesk tour DIR`: the whole morning in the real window, with pictures and the letter.

``guide`` holds the pieces together, the other files are the morning itself, told in order. The house
of the tour is invented and lives in a folder of its own that is gone afterwards; its clock stands
still and its codes come from fixed dice, so that the letter has the same bytes on every run.
"""
