"""Steps of the schema. A step never imports the tables: tables change, steps do not."""
