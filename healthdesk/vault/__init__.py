"""How it is guarded: passwords, key slots and sealed notes. Secrets in, keys out."""
