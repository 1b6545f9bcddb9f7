# SPDX-License-Identifier: MIT
# reader.py PID LANGUAGE: what a screen reader finds in the window, over AT-SPI. Ends with 1 and a line for
# each fault.
import socket
import sys
import time
import warnings

import gi

warnings.simplefilter("ignore", DeprecationWarning)  # how older Atspi spells it works everywhere
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20  # seconds
TAB = 0xFF09  # keysym
CONTROL_KEY = 37  # key code on X11
PAGES = "123456789"
MAP = 2  # the place of its tab
faults = []


def eventually(question):
    """What `question` answers, as soon as that is anything; None when it never is."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = question()
            if answer:
                return answer
        except GLib.Error:
            pass  # an object that has just gone
        time.sleep(0.05)
    return None


def program(pid):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child and child.get_process_id() == pid and child.get_child_count() > 0:
            return child
    return None


def is_in(node, state):
    return node.get_state_set().contains(state)


def below(node):
    """The node and all below it that is on the screen; of tables only themselves."""
    yield node
    if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST):
        return
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child and is_in(child, Atspi.StateType.SHOWING):
            yield from below(child)


def words(node):
    return f"{node.get_role_name()} “{node.get_name()}”"


def focused(window):
    for node in below(window):
        if is_in(node, Atspi.StateType.FOCUSED):
            return node
    return None


def control(character):
    """Ctrl and a letter, as typed."""
    Atspi.generate_keyboard_event(CONTROL_KEY, None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(ord(character), None, Atspi.KeySynthType.SYM)
    Atspi.generate_keyboard_event(CONTROL_KEY, None, Atspi.KeySynthType.RELEASE)


def check_names(window, page):
    for node in below(window):
        if is_in(node, Atspi.StateType.FOCUSABLE) and not node.get_name().strip():
            faults.append(f"{page}: {words(node)} can have the focus and has no name")


def place(node):
    box = Atspi.Component.get_extents(node.get_component_iface(), Atspi.CoordType.SCREEN)
    return (node.get_role_name(), node.get_name(), box.x, box.y)


def check_tab(window, page):
    """From any control Tab leads on, and at last to where it began."""
    control("f")
    start = eventually(lambda: focused(window))
    if not start:
        faults.append(f"{page}: nothing has the focus after Ctrl+F")
        return
    seen = [place(start)]
    for _ in range(60):
        Atspi.generate_keyboard_event(TAB, None, Atspi.KeySynthType.SYM)
        last = seen[-1]
        node = eventually(lambda: (lambda n: n and place(n) != last and n)(focused(window)))
        if not node:
            faults.append(f"{page}: Tab does not lead on from {last[0]} “{last[1]}”")
            return
        if place(node) == seen[0]:
            print(f"{page}: Tab comes round after {len(seen)} controls")
            return
        seen.append(place(node))
    names = ", ".join(f"{role} “{name}”" for role, name, _, _ in seen[-12:])
    faults.append(f"{page}: Tab does not come back to where it began, but goes on over {names}")


def first(window, role):
    return next((node for node in below(window) if node.get_role() == role), None)


def cells(table, count):
    iface = table.get_table_iface()
    rows = min(Atspi.Table.get_n_rows(iface), count)
    columns = Atspi.Table.get_n_columns(iface)

    def words(row, column):
        cell = Atspi.Table.get_accessible_at(iface, row, column)
        return cell.get_name() if cell else ""  # a row that has gone meanwhile

    return [[words(row, column) for column in range(columns)] for row in range(rows)]


def check_rows(window):
    """A socket of this script's own is found by its port and read cell by cell."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = str(server.getsockname()[1])
        field = first(window, Atspi.Role.TEXT)
        field.get_editable_text_iface().set_text_contents(f"lport:{port}")

        def own():
            table = first(window, Atspi.Role.TABLE)
            read = cells(table, 3)
            return len(read) == 1 and all(any(w in cell for cell in read[0]) for w in (port, "python3")) and read[0]

        row = eventually(own)
        if row:
            print("read as:", " | ".join(cell for cell in row if cell))
        else:
            faults.append(f"the row of a listener of python3 on port {port} cannot be read")
        field.get_editable_text_iface().set_text_contents("")


def check_map(window):
    """The map says the port under its cursor; as a table it has the listener of this script."""
    for key in "8080":
        Atspi.generate_keyboard_event(ord(key), None, Atspi.KeySynthType.SYM)

    def says():
        node = focused(window)
        if node:
            node.clear_cache()  # its name is another one than when it was read first
        return node if node and "8080" in node.get_name() else None

    told = eventually(says)
    if not told:
        node = focused(window)
        faults.append(f"the map does not say the port that was typed, but {words(node) if node else 'nothing'}")
        return
    print("map read as:", told.get_name())
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = str(server.getsockname()[1])
        control("l")

        def own():
            table = first(window, Atspi.Role.TABLE)
            return table and any(port in row[0] and "python3" in row[-1] for row in cells(table, 500))

        if not eventually(own):
            faults.append(f"the map as a table has no row for a listener of python3 on port {port}")
        check_headers(window, "map as a table")
        control("l")


def check_why(window, page):
    """A port of this script's own is asked about, and the answer names who holds it."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = str(server.getsockname()[1])
        # The search field of the bar comes first.
        fields = [node for node in below(window) if node.get_role() == Atspi.Role.TEXT]
        fields[0].get_editable_text_iface().set_text_contents(f"127.0.0.1:{port}")

        def verdict():
            said = [node.get_name() for node in below(window) if node.get_role() == Atspi.Role.LABEL]
            return next((words for words in said if "python3" in words and port in words), None)

        words = eventually(verdict)
        if words:
            print(f"{page}:", words)
        else:
            faults.append(f"{page}: nothing says that python3 holds port {port}")
        check_names(window, page)
        check_tab(window, page)


def check_headers(window, page):
    table = first(window, Atspi.Role.TABLE)
    if not table:
        return
    iface = table.get_table_iface()
    if Atspi.Table.get_n_rows(iface) == 0:
        return  # Qt shows no headers then
    for column in range(Atspi.Table.get_n_columns(iface)):
        header = Atspi.Table.get_column_header(iface, column)
        if not header or not header.get_name().strip():
            faults.append(f"{page}: column {column} has no name")


def main():
    application = eventually(lambda: program(int(sys.argv[1])))
    if not application:
        sys.exit("the program does not appear on the accessibility bus")
    window = eventually(lambda: next((n for n in below(application) if n.get_role() == Atspi.Role.FRAME), None))
    tabs = eventually(lambda: [n for n in below(window) if n.get_role() == Atspi.Role.PAGE_TAB])
    if not tabs:
        sys.exit("the window has no pages")
    for number, name in enumerate([tab.get_name() for tab in tabs]):
        control(PAGES[number])
        if not eventually(lambda: is_in(tabs[number], Atspi.StateType.SELECTED)):
            faults.append(f"{name}: the page does not open")
        time.sleep(0.5)  # until what is loaded with a page has come
        check_names(window, name)
        check_headers(window, name)
        check_tab(window, name)
        if number == len(tabs) - 1:
            check_why(window, name)
    control(PAGES[MAP])
    check_map(window)
    control(PAGES[0])
    check_rows(window)
    for fault in faults:
        print("FAULT:", fault)
    sys.exit(1 if faults else 0)


main()
