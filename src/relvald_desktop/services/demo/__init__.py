"""The practice store: fictitious, believable cases over two years, awkward ones among them."""

from relvald_desktop.services.demo.filling import StoreNotEmpty, fill_store

__all__ = ["StoreNotEmpty", "fill_store"]
