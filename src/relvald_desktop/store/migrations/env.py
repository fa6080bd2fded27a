"""Where Alembic finds the open connection: it is handed over by `store.schema`, never looked up."""

from __future__ import annotations

from alembic import context

from relvald_desktop.records import catalogue, keeping  # noqa: F401  (the tables register themselves)
from relvald_desktop.records.base import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
context.run_migrations()
