"""Drafts: a form that is being filled in is kept in the store, so that a crash loses two seconds at most."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import delete

from relvald_desktop.records.keeping import Draft
from relvald_desktop.store.work import UnitOfWork


def keep_draft(work: UnitOfWork, form: str, target: str, content: dict[str, Any]) -> None:
    """Keep what stands in a form now. `target` is the id of what the form is about, or "" for something new."""
    text = json.dumps(content, ensure_ascii=False)
    with work.store.writing() as session:
        session.merge(Draft(form=form, target=target, content=text, saved_at=work.clock.now()))


def find_draft(work: UnitOfWork, form: str, target: str = "") -> dict[str, Any] | None:
    """What was kept of a form, or None."""
    with work.reading() as session:
        draft = session.get(Draft, (form, target))
        return json.loads(draft.content) if draft else None


def drop_draft(work: UnitOfWork, form: str, target: str = "") -> None:
    """Forget a draft, once the form is saved or thrown away."""
    with work.store.writing() as session:
        session.execute(delete(Draft).where(Draft.form == form, Draft.target == target))
