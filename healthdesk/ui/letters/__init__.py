"""Letters: writing them beside their real pages, and looking at those that left."""
