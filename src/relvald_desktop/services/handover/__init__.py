"""Handing cases over to a colleague with a store of her own, and taking in what comes from her."""
