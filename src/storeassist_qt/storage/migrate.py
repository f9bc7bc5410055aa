"""Runs Alembic migrations that live in a package, without its command line and its `env.py`.

A migrations package holds `versions/` and, in its `__init__`, `HEAD`: the newest revision. A database that is already
there needs no Alembic at all, which keeps its import off the start of the app.
"""

from __future__ import annotations

import importlib
import logging
from pathlib import Path
from types import ModuleType

import sqlalchemy as sa

from storeassist_qt.domain.errors import StorageError
from storeassist_qt.storage.engine import WRITING, storage_errors

logger = logging.getLogger(__name__)


def migrate(engine: sa.Engine, package: str) -> str:
    """Bring the database to the newest revision of `package`, all in one transaction, and return that revision.

    Raises StorageError("database_newer", found=, known=) and leaves the database untouched when a newer program has
    written it; StorageError as `open_engine` does when the database fails.
    """
    module = importlib.import_module(package)
    head = str(module.HEAD)
    with storage_errors(), engine.connect() as connection:
        found = current_revision(connection)
    if found == head:
        return head
    _run(engine, module, found)
    logger.info("Database brought from revision %s to %s", found or "(empty)", head)
    return head


def current_revision(connection: sa.Connection) -> str | None:
    """Return the revision the database has, or None for an empty one."""
    has_table = connection.exec_driver_sql(
        "SELECT count(*) FROM sqlite_master WHERE type='table' AND name='alembic_version'"
    ).scalar()
    if not has_table:
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def _run(engine: sa.Engine, module: ModuleType, found: str | None) -> None:
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory
    from alembic.util.exc import CommandError

    folder = Path(next(iter(module.__path__)))
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    if found is not None:
        try:
            script.get_revision(found)
        except CommandError:
            raise StorageError("database_newer", found=found, known=module.HEAD) from None
    environment = EnvironmentContext(
        config, script, fn=lambda revision, _context: script._upgrade_revs(str(module.HEAD), revision)
    )
    options = {WRITING: True}
    with storage_errors(), engine.connect().execution_options(**options) as connection, environment:
        # Pragmas such as foreign_keys cannot change inside a transaction; migrations here never need to.
        environment.configure(connection=connection, target_metadata=None, transactional_ddl=True)
        with environment.begin_transaction():
            environment.run_migrations()
