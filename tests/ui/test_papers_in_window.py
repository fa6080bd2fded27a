"""A paper before it leaves, as she meets it: stopped, masked, let out one by one, locked, and where it goes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pikepdf
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
)

from relvald_desktop.documents.day_content import DayPaper
from relvald_desktop.documents.safety_papers import MayNotKeep
from relvald_desktop.records.codes import ChannelKind, Protection, RelationshipState, Role
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.records.values import PartialDate
from relvald_desktop.rules.leaks import MASK
from relvald_desktop.services import casework
from relvald_desktop.ui.language import say, translate
from tests.reading import texts_of
from tests.ui.conftest import Desk
from tests.ui.papers import (
    BOTH,
    HIS_NUMBER,
    HOME,
    PLACE,
    WHY,
    a_hearing,
    departures,
    fill,
    findings,
    frames,
    in_papers,
    in_sight,
    newest_entry,
    part,
    pick,
    press,
    save_as,
    tick,
    told,
    words_of,
)

# ---- stopped and masked -----------------------------------------------------------------------------------------


def test_what_is_protected_is_shown_with_its_place_and_the_paper_stays(desk: Desk) -> None:
    case_id = a_hearing(desk, f"Hämta henne på {HOME}.")

    def look(preview: Any) -> None:
        desk.driver.wait(lambda: MASK in findings(desk, preview))
        text = findings(desk, preview)
        where = translate("CheckedPreview", "page {number}").format(number=1)
        assert f"{translate('Secrets', 'address')}, {where}: " in text
        assert "Hemlig" not in text
        assert MASK in text
        assert frames(preview) > 0
        for name in ("savePaper", "print"):
            assert not part(preview, name).isEnabled()
            desk.driver.bot.mouseClick(part(preview, name), Qt.MouseButton.LeftButton)
        desk.driver.bot.keyClick(preview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.activeModalWidget() is preview
        press(desk, preview, "close")

    in_papers(desk, case_id, look)
    assert departures(desk) == []
    assert newest_entry(desk) == ("court_note.stopped", {"kinds": ["address"]})


def test_a_paper_with_nothing_protected_stops_nobody(desk: Desk) -> None:
    def look(preview: Any) -> None:
        assert not any(in_sight(preview, name) for name in ("leaks", "mask", "override"))
        assert part(preview, "savePaper").isEnabled()
        assert part(preview, "print").isEnabled()
        assert frames(preview) == 0
        assert "court_note.stopped" not in desk.log()

    in_papers(desk, a_hearing(desk), lambda preview: (look(preview), press(desk, preview, "close")))


def test_the_masked_paper_holds_the_value_nowhere(desk: Desk, tmp_path: Path) -> None:
    case_id, target = a_hearing(desk, BOTH), tmp_path / "papper.pdf"

    def mask(preview: Any) -> None:
        press(desk, preview, "mask")
        assert not any(in_sight(preview, name) for name in ("leaks", "mask", "override"))
        assert frames(preview) == 0
        save_as(desk, preview, target)
        assert target.name in told(preview)
        press(desk, preview, "close")

    in_papers(desk, case_id, mask)
    text = words_of(target)
    assert PLACE in text
    assert text.count(MASK) >= 2
    for value in ("Hemlig", "174", "06 28"):
        assert value not in text
    with pikepdf.open(target) as pdf:
        streams = [each.read_bytes() for each in pdf.objects if isinstance(each, pikepdf.Stream)]
    assert streams
    assert not any("Hemlig".encode("utf-16-be") in each or b"Hemlig" in each for each in streams)
    (left,) = departures(desk)
    assert (left.noun, left.overridden, left.override_reason) == ("court_note", 0, "")


# ---- let out, one by one ----------------------------------------------------------------------------------------


def boxes(dialog: Any) -> list[QCheckBox]:
    return [each for each in dialog.findChildren(QCheckBox) if each.objectName().startswith("letOut")]


def let_out(desk: Desk, preview: Any, kind: str, reason: str) -> None:
    """Tick the finding of a kind (its Swedish words), and give a reason."""

    def choose(dialog: Any) -> None:
        (box,) = [each for each in boxes(dialog) if each.text().startswith(f"{kind}, ")]
        tick(desk, dialog, box.objectName())
        fill(desk, dialog, "overrideReason", reason)
        press(desk, dialog, "save")

    desk.driver.meanwhile("overrideForm", choose, lambda: press(desk, preview, "override"))


def test_only_what_is_ticked_leaves_and_its_kind_and_reason_are_noted(desk: Desk, tmp_path: Path) -> None:
    case_id, target = a_hearing(desk, BOTH), tmp_path / "papper.pdf"
    address = translate("Secrets", "address")

    def one_of_two(preview: Any) -> None:
        let_out(desk, preview, address, WHY)
        begins = translate("CheckedPreview", "let out: {what}").format(what=address)
        desk.driver.wait(lambda: begins in findings(desk, preview))
        assert findings(desk, preview).count(begins) == 1
        assert not part(preview, "savePaper").isEnabled()
        assert frames(preview) > 0
        press(desk, preview, "mask")
        save_as(desk, preview, target)
        press(desk, preview, "close")

    in_papers(desk, case_id, one_of_two)
    text = words_of(target)
    assert HOME in text
    assert "174" not in text
    (left,) = departures(desk)
    assert (left.overridden, left.override_reason, left.to) == (1, WHY, Recipient.WORKER)
    action, details = newest_entry(desk)
    assert (action, details["overridden"]) == ("court_note.saved", ["address"])
    assert HOME not in json.dumps(details, ensure_ascii=False)


def test_nothing_is_let_out_without_a_tick_and_a_reason(desk: Desk) -> None:
    def incomplete(dialog: Any) -> None:
        assert len(boxes(dialog)) == 2
        assert not any(each.isChecked() for each in boxes(dialog))
        press(desk, dialog, "save")
        assert dialog.isVisible()
        fill(desk, dialog, "overrideReason", WHY)
        press(desk, dialog, "save")
        assert translate("Override", "what may be seen") in told(dialog)
        tick(desk, dialog, "letOut0")
        fill(desk, dialog, "overrideReason", " ")
        press(desk, dialog, "save")
        assert translate("Override", "a reason") in told(dialog)
        press(desk, dialog, "cancel")

    def look(preview: Any) -> None:
        desk.driver.meanwhile("overrideForm", incomplete, lambda: press(desk, preview, "override"))
        assert not part(preview, "savePaper").isEnabled()
        begins = translate("CheckedPreview", "let out: {what}").format(what="")
        assert begins not in findings(desk, preview)
        press(desk, preview, "close")

    in_papers(desk, a_hearing(desk, BOTH), look)


def test_what_belongs_to_an_assumed_identity_is_masked_and_never_let_out(desk: Desk, tmp_path: Path) -> None:
    case_id = a_hearing(desk, BOTH, Protection.ASSUMED_IDENTITY)
    target = tmp_path / "papper.pdf"

    def look(preview: Any) -> None:
        never = translate("CheckedPreview", "It belongs to an assumed identity: no reason lets it out.")
        desk.driver.wait(lambda: never in findings(desk, preview))
        assert not in_sight(preview, "override")
        assert not part(preview, "savePaper").isEnabled()
        press(desk, preview, "mask")
        save_as(desk, preview, target)
        press(desk, preview, "close")

    in_papers(desk, case_id, look)
    assert "Hemlig" not in words_of(target)


def test_beside_an_assumed_identity_only_the_others_can_be_ticked(desk: Desk, tmp_path: Path) -> None:
    case_id = a_hearing(desk, f"{HOME}, hans nummer {HIS_NUMBER}.", Protection.ASSUMED_IDENTITY)
    his = casework.add_person(desk.work, case_id, casework.PersonForm(given_name="Tore"), Role.PERPETRATOR)
    casework.add_channel(
        desk.work, his.id, casework.ChannelForm(channel=ChannelKind.MOBILE, value=HIS_NUMBER)
    )
    target = tmp_path / "papper.pdf"
    number = translate("Secrets", "telephone number or other way to reach someone")

    def choose(dialog: Any) -> None:
        (box,) = boxes(dialog)
        assert box.text().startswith(f"{number}, ")
        tick(desk, dialog, box.objectName())
        fill(desk, dialog, "overrideReason", WHY)
        press(desk, dialog, "save")

    def look(preview: Any) -> None:
        desk.driver.meanwhile("overrideForm", choose, lambda: press(desk, preview, "override"))
        assert not in_sight(preview, "override")
        assert not part(preview, "savePaper").isEnabled()
        press(desk, preview, "mask")
        save_as(desk, preview, target)
        press(desk, preview, "close")

    in_papers(desk, case_id, look)
    text = words_of(target)
    assert HIS_NUMBER in text
    assert "Hemlig" not in text


# ---- another paper ----------------------------------------------------------------------------------------------


def test_another_paper_is_drawn_and_goes_to_somebody_else(desk: Desk) -> None:
    case_id = a_hearing(desk, f"Hämta henne på {HOME}.")

    def look(preview: Any) -> None:
        before = preview.paper.content
        assert not in_sight(preview, "saveWord")
        box = pick(desk, preview, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Up)
        assert box.currentData() == DayPaper.COUNSEL_LETTER
        assert preview.paper.content != before
        assert not in_sight(preview, "leaks")
        assert part(preview, "savePaper").isEnabled()
        assert in_sight(preview, "saveWord")
        assert part(preview, "leavingTo").currentData() == Recipient.COUNSEL
        assert part(preview, "leavingGround").currentData() == "consent"
        assert "Hemlig" not in "\n".join(texts_of(preview.paper.content))
        pick(desk, preview, Qt.Key.Key_Home)
        assert not part(preview, "savePaper").isEnabled()
        assert part(preview, "leavingTo").currentData() == Recipient.WORKER
        press(desk, preview, "close")

    in_papers(desk, case_id, look)


def test_a_paper_she_may_not_keep_is_not_chosen_and_it_is_said_why(desk: Desk) -> None:
    case_id = a_hearing(desk)
    casework.change_relationship(desk.work, case_id, RelationshipState.LIVES_WITH_HIM, PartialDate(2026, 5))

    def look(preview: Any) -> None:
        before = preview.paper.content
        box = pick(desk, preview, Qt.Key.Key_Down)
        assert told(preview) == say(MayNotKeep())
        assert box.currentData() == DayPaper.WORKER_NOTE
        assert preview.paper.content == before
        assert part(preview, "leavingTo").currentData() == Recipient.WORKER
        assert part(preview, "savePaper").isEnabled()
        pick(desk, preview, Qt.Key.Key_End)
        assert not in_sight(preview, "noticeText")
        assert preview.paper.content != before
        press(desk, preview, "close")

    in_papers(desk, case_id, look)
