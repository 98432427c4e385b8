"""The ways in: first start, unlock, the recovery sheet; and the calm report when we broke."""
