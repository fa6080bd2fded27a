"""Something before it leaves: what it looks like, what was left out and why, what the leak check found, where it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget

from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.checking import Finding
from relvald_desktop.release.marking import mark_places
from relvald_desktop.release.outgoing import (
    Outgoing,
    note_looked_at,
    note_stopped,
    print_out,
    require_may_leave,
    save,
)
from relvald_desktop.release.readback import Part
from relvald_desktop.release.targets import WARNINGS, target_risks
from relvald_desktop.rules.leaks import Secret
from relvald_desktop.ui.context import Context, attempt
from relvald_desktop.ui.dialogs.base import FormDialog, give_help
from relvald_desktop.ui.dialogs.files import ask_where
from relvald_desktop.ui.dialogs.preview import Preview
from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.widgets.field_error import Lacking, refuse_lacking
from relvald_desktop.ui.widgets.fields import add_row, button, label, named, paragraph, tick
from relvald_desktop.ui.widgets.leaving_panel import LeavingPanel
from relvald_desktop.ui.widgets.section import Action, Section, scrolled
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_KINDS = {Format.PDF: "PDF (*.pdf)", Format.DOCX: "Word (*.docx)", Format.ICS: "iCalendar (*.ics)"}
_PARTS = {
    Part.PAGE: QT_TRANSLATE_NOOP("CheckedPreview", "page {number}"),
    Part.TEXT: QT_TRANSLATE_NOOP("CheckedPreview", "in the text"), Part.NAME: QT_TRANSLATE_NOOP("CheckedPreview", "in the file's name"),
    Part.PROPERTIES: QT_TRANSLATE_NOOP("CheckedPreview", "in the file's properties"),
    Part.ALTERNATIVE: QT_TRANSLATE_NOOP("CheckedPreview", "in what is read aloud"),
}  # fmt: skip
_HIDDEN = QT_TRANSLATE_NOOP("CheckedPreview", "in a hidden part")


class CheckedPreview(Preview):
    """Print and save stay closed while anything protected stands in it that is not let out with a reason."""

    def __init__(
        self, context: Context, title: str, outgoing: Outgoing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, title, self.save_paper)
        self._context, self.outgoing = context, outgoing
        self._reason, self._let_out = "", frozenset[Secret]()
        self.stopped = Section(
            translate("CheckedPreview", "STOPPED: something protected stands in the paper"), "leaks"
        )
        self.left_out = Section(translate("CheckedPreview", "Left out of the paper"), "leftOut")
        self.leaving = LeavingPanel(context, outgoing.recipients)
        self.text = named(QPlainTextEdit(), "fileText", title)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.side = QVBoxLayout()
        self._mask = button(
            translate("CheckedPreview", "&Mask what is protected"), "mask", self.mask_protected, "main"
        )
        self._override = button(
            translate("CheckedPreview", "Let it out with a &reason …"), "override", self.override
        )
        holder = QWidget()
        holder.setLayout(self.side)
        for each in (self.stopped, self._mask, self._override, self.leaving, self.left_out):
            self.side.addWidget(each)
        self.side.addStretch(1)
        self.middle.addWidget(self.text, 3)
        self.middle.addWidget(scrolled(holder), 2)
        self.show_outgoing(outgoing)

    def show_outgoing(self, outgoing: Outgoing) -> None:
        """Show something with what was found in it, each place framed."""
        self.outgoing = outgoing
        self._reason, self._let_out = "", frozenset()
        self._show()
        self.left_out.clear()
        self.left_out.setVisible(bool(outgoing.left_out))
        for text in outgoing.left_out:
            told = translate("CasePapers", text)
            self.left_out.add_widget(named(label(told), "leftOutRow", told))
        work = self._context.work
        attempt(lambda: note_looked_at(work, outgoing), self.notice.warn)
        if outgoing.checked.findings:
            note_stopped(work, outgoing, outgoing.checked.findings)

    def stopping(self) -> tuple[Finding, ...]:
        """What was found and is not let out."""
        return tuple(each for each in self.outgoing.checked.findings if each.secret not in self._let_out)

    def mask_protected(self) -> None:
        """Mask everything protected but for what is let out, and check again."""
        self.outgoing = self.outgoing.masked(self._let_out)
        self._show()
        if not self.stopping():
            self.notice.tell(
                translate(
                    "CheckedPreview", "Masked. The paper holds nothing protected now. Read it once more."
                )
            )

    def override(self) -> None:
        """Ask which of what was found may be seen, and why; only that, and the log says so."""
        dialog = OverrideDialog(self.stopping(), self)
        dialog.exec()
        if dialog.result_value is not None:
            reason, let_out = dialog.result_value
            self._reason = "; ".join(dict.fromkeys(filter(None, (self._reason, reason))))
            self._let_out |= let_out
            self._show()
            self.notice.tell(
                translate("CheckedPreview", "What you chose may be seen. Its kind and your reason are noted.")
            )

    def print_paper(self) -> None:
        if not self.print_button.isEnabled():
            return
        work, outgoing = self._context.work, self.outgoing
        try:
            leaving = self.leaving.leaving(self._reason, self._let_out)
            require_may_leave(work, outgoing, leaving)
        except RelvaldError as error:
            self.notice.warn(say(error))
            return
        self.send_to_printer(lambda spool: print_out(work, outgoing, leaving, spool))

    def save_paper(self) -> None:
        """Ask where, warn about the place, and save."""
        work, outgoing = self._context.work, self.outgoing
        try:
            leaving = self.leaving.leaving(self._reason, self._let_out)
            require_may_leave(work, outgoing, leaving)
            target = ask_where(
                self, translate("CheckedPreview", "Save the paper"), outgoing.artefact.name,
                _KINDS.get(outgoing.format, f"(*.{outgoing.format})"),
            )  # fmt: skip
            if target is None or not may_write_to(target, self) or not self.isVisible():
                return  # not wanted; or the store was locked behind the window that asked
            written = save(work, outgoing, target, leaving, replace=True)
        except RelvaldError as error:
            self.notice.warn(say(error))
        else:
            self.notice.tell(translate("CheckedPreview", "Saved as {file}.").format(file=written.name))

    def _show(self) -> None:
        outgoing, stopping = self.outgoing, self.stopping()
        artefact, is_pdf = outgoing.artefact, outgoing.format is Format.PDF
        self.paper.setVisible(is_pdf)
        self.text.setVisible(not is_pdf)
        self.print_button.setVisible(is_pdf)
        self.leaving.offer_password(is_pdf)
        if is_pdf:
            secrets = tuple({each.secret for each in stopping})
            marked = mark_places(artefact.content, secrets) if stopping else None
            self.paper.show_pdf(artefact.content, artefact.digest, marked)
        else:
            self.text.setPlainText(readable(outgoing))
            reading = Qt.TextInteractionFlag.NoTextInteraction if stopping else Qt.TextInteractionFlag.TextSelectableByKeyboard  # fmt: skip
            self.text.setTextInteractionFlags(reading)
        self._show_findings()

    def _show_findings(self) -> None:
        stopping = self.stopping()
        absolute = any(each.secret.absolute for each in stopping)
        self.stopped.setVisible(bool(self.outgoing.checked.findings))
        self._mask.setVisible(bool(stopping))
        # A reason belongs to one case; what concerns several leaves only clean.
        may_override = any(not each.secret.absolute for each in stopping) and len(self.outgoing.case_ids) <= 1
        self._override.setVisible(may_override)
        for each in (self.print_button, self.save_button):
            each.setEnabled(not stopping)
        self.stopped.clear(len(stopping))
        for finding in self.outgoing.checked.findings:
            actions: list[Action] = []
            if finding.part is Part.PAGE:
                actions = [
                    (translate("CheckedPreview", "Show"), lambda each=finding: self._go_to(each.number))
                ]
            if finding.secret in self._let_out:
                told = translate("CheckedPreview", "let out: {what}").format(what=in_words(finding))
                self.stopped.add(told, actions, "quiet")
            else:
                self.stopped.add(in_words(finding), actions, "danger")
        if absolute:
            text = translate("CheckedPreview", "It belongs to an assumed identity: no reason lets it out.")
            self.stopped.add(text, (), "danger")

    def _go_to(self, page: int) -> None:
        self.paper.view.pageNavigator().jump(page - 1, QPointF(0, 0))


def in_words(finding: Finding) -> str:
    """What was found, where, and what stands around it."""
    where = translate("CheckedPreview", _PARTS.get(finding.part, _HIDDEN)).format(number=finding.number)
    return f"{translate('Secrets', finding.secret.label_key)}, {where}: {finding.context_masked}"


class OverrideDialog(FormDialog):
    """Which of what was found may leave, each ticked by itself, and why. Gives the reason and the values."""

    help_topic = "papers"

    def __init__(self, findings: tuple[Finding, ...], parent: QWidget | None = None) -> None:
        super().__init__(
            parent, translate("Override", "Let it out with a reason"), "overrideForm", translate("Override", "&Let it out")
        )  # fmt: skip
        text = translate(
            "Override", "Tick what may be seen. Whoever gets the paper can read it, and he may see it."
        )
        self.form.addRow(label(text, "danger"))
        self._boxes: dict[Secret, QCheckBox] = {}
        for finding in findings:
            if finding.secret not in self._boxes and not finding.secret.absolute:
                box = tick(in_words(finding), f"letOut{len(self._boxes)}")
                self._boxes[finding.secret] = box
                self.form.addRow(box)
        self.reason = add_row(
            self.form, translate("Override", "&Reason"), paragraph(rows=2), "overrideReason"
        )
        self.reason.setFocus()

    def save(self) -> tuple[str, frozenset[Secret]]:
        reason = self.reason.toPlainText().strip()
        chosen = frozenset(secret for secret, box in self._boxes.items() if box.isChecked())
        lacking: Lacking = (
            [] if chosen else [(next(iter(self._boxes.values())), translate("Override", "what may be seen"))]
        )
        if not reason:
            lacking.append((self.reason, translate("Override", "a reason")))
        refuse_lacking(lacking)
        return reason, chosen


def may_write_to(target: Path, parent: QWidget) -> bool:
    """Ask about a place where others could read the file; True where nothing is the matter."""
    risks = target_risks(target.parent)
    if not risks:
        return True
    box = QMessageBox(
        QMessageBox.Icon.Warning, "Relvåld", translate("Targets", "Others may come to read the file there.")
    )
    box.setParent(parent, box.windowFlags())
    box.setObjectName("targetWarning")
    box.setInformativeText("\n".join(translate("Targets", WARNINGS[risk]) for risk in risks))
    anyway = box.addButton(translate("Targets", "&Save there anyway"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(
        box.addButton(translate("Targets", "&Choose another place"), QMessageBox.ButtonRole.RejectRole)
    )
    box.exec()
    return box.clickedButton() is anyway


def readable(outgoing: Outgoing) -> str:
    """The text of a file that is no paper, as its reader will see it."""
    from relvald_desktop.release.readback import read_back

    return "\n\n".join(each.text for each in read_back(outgoing.artefact) if each.part is Part.TEXT)


def preview_paper(
    context: Context, title: str, outgoing: Outgoing, parent: QWidget | None, topic: str = ""
) -> None:
    """Show something before it leaves; F1 shows a topic of the help, where there is one on it."""
    preview = CheckedPreview(context, title, outgoing, parent)
    if topic:
        give_help(preview, topic)
    preview.exec()
