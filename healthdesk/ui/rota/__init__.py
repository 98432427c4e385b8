"""The rota: who is there for each part of a day, who is missing, and giving one's parts for a month."""
