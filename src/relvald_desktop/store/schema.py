"""Which revision of the schema a store has, and bringing an older one up to this program's."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from sqlalchemy import Connection, inspect, text
from sqlalchemy.orm import Session

from relvald_desktop.errors import RelvaldError
from relvald_desktop.store.backup.contents import count_records
from relvald_desktop.store.engine import Store
from relvald_desktop.store.log import LogBroken, verify_log
from relvald_desktop.vault.troubles import in_words
from relvald_desktop.wording import QT_TRANSLATE_NOOP

HEAD = "0006"
"""The newest revision this program knows. A test holds it against the migration scripts."""

_NOTE = text("INSERT OR IGNORE INTO setting (name, value) VALUES ('migrated_from', :revision)")


class StoreTooNew(RelvaldError):
    """The store was written by a newer version of the program; nothing was touched."""

    key = "store_too_new"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "This store has schema revision {revision}; this program knows {known}. "
        "Install the newer version. Nothing was changed.",
    )


class MigrationFailed(RelvaldError):
    """After the migration the store did not hold what it held before; everything was taken back."""

    key = "migration_failed"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The store could not be brought to this version ({what} did not hold). Nothing was changed: open it with the "
        "earlier version of the program, and tell your IT support.",
    )


def schema_revision(connection: Connection) -> str | None:
    """The revision the store says it has; None for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return cast("str | None", connection.scalar(text("SELECT version_num FROM alembic_version")))


def revision_of(store: Store) -> str | None:
    """The revision a store has; None for an empty one."""
    with in_words(store.folder.database), store.engine.connect() as connection:
        return schema_revision(connection)


def needs_migration(store: Store) -> bool:
    """Whether the store is older than the program (or empty). Raises `StoreTooNew`, leaving it untouched."""
    revision = revision_of(store)
    if revision is not None and revision > HEAD:
        raise StoreTooNew(revision=revision, known=HEAD)
    return revision != HEAD


def migrate(store: Store) -> None:
    """Run every missing migration in one transaction; on any error the store is as it was before.

    Inside the transaction it is looked through afterwards: every record, the log's chain, every page. The revision it
    came from is noted, so that what remains to be worked out anew is done even when the program dies before
    (`migrated_from`). Raises `MigrationFailed`.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    with in_words(store.folder.database):
        with store.engine.execution_options(relvald_writing=True).begin() as connection:
            config.attributes["connection"] = connection
            before, held = schema_revision(connection), _held(connection)
            command.upgrade(config, "head")
            _require_sound(connection, held)
            if before is not None:
                connection.execute(_NOTE, {"revision": before})


def migrated_from(store: Store) -> str | None:
    """The revision from which the store was migrated while what follows from that is not done yet; else None."""
    with in_words(store.folder.database), store.engine.connect() as connection:
        return cast(
            "str | None", connection.scalar(text("SELECT value FROM setting WHERE name = 'migrated_from'"))
        )


def forget_migration(store: Store) -> None:
    """What follows from a migration is done."""
    with store.writing() as session:
        session.execute(text("DELETE FROM setting WHERE name = 'migrated_from'"))


def _held(connection: Connection) -> dict[str, int]:
    with Session(connection) as session:
        return count_records(session)


def _require_sound(connection: Connection, before: dict[str, int]) -> None:
    """Every record is there still, the log holds together, and SQLite finds no page wrong."""
    after = _held(connection)
    if {kind: after.get(kind) for kind in before} != before:
        raise MigrationFailed(what="counts")
    try:
        with Session(connection) as session:
            verify_log(session)
    except LogBroken as error:
        raise MigrationFailed(what="log") from error
    found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if found != "ok" or connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise MigrationFailed(what="pages")
