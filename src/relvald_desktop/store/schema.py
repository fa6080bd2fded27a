"""Which revision of the schema a store has, and bringing an older one up to this program's."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from sqlalchemy import Connection, inspect, text

from relvald_desktop.errors import RelvaldError
from relvald_desktop.store.engine import Store
from relvald_desktop.wording import QT_TRANSLATE_NOOP

HEAD = "0005"
"""The newest revision this program knows. A test holds it against the migration scripts."""


class StoreTooNew(RelvaldError):
    """The store was written by a newer version of the program; nothing was touched."""

    key = "store_too_new"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "This store has schema revision {revision}; this program knows {known}. "
        "Install the newer version. Nothing was changed.",
    )


def schema_revision(connection: Connection) -> str | None:
    """The revision the store says it has; None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return cast("str | None", connection.scalar(text("SELECT version_num FROM alembic_version")))


def revision_of(store: Store) -> str | None:
    """The revision a store has; None for an empty one."""
    with store.engine.connect() as connection:
        return schema_revision(connection)


def needs_migration(store: Store) -> bool:
    """Whether the store is older than the program (or empty). Raises `StoreTooNew`, leaving it untouched."""
    revision = revision_of(store)
    if revision is not None and revision > HEAD:
        raise StoreTooNew(revision=revision, known=HEAD)
    return revision != HEAD


def migrate(store: Store) -> None:
    """Run every missing migration in one transaction; on any error the store is as it was before."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    with store.engine.execution_options(relvald_writing=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
