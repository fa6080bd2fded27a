"""What nobody holds any more is collected in the window's thread, whatever the others do."""

from __future__ import annotations

from tests.ui.apart import said_apart

JOB = """
import gc, threading
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from relvald_desktop.ui.collecting import Collector

application = QApplication([])
where = []

class Part(QWidget):
    pass

def left_behind():
    widget = Part()
    widget.itself = widget
    widget.destroyed.connect(lambda: where.append(threading.current_thread().name), Qt.ConnectionType.DirectConnection)

def job():
    kept = [[] for _ in range(200_000)]
    for each in kept:
        each.append(each)

gc.disable()  # or they may be collected here, before the job begins
gc.collect()
for _ in range(3):
    left_behind()
gc.enable()
collector = Collector(application)
thread = threading.Thread(target=job, name="job")
thread.start()
thread.join()
print(where)
collector.look()
for _ in range(12):
    job()
    collector.look()
print(sorted(set(where)), len(where))
"""


def test_a_job_takes_no_part_of_a_window_down() -> None:
    lines, errors = said_apart(JOB)
    assert lines[:2] == ["[]", "['MainThread'] 3"], errors
