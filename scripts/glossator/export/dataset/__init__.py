"""The edition as tables: one list of them, written as a database and as a folder of CSV."""

from glossator.export.dataset.csv_folder import dataset_csv
from glossator.export.dataset.sqlite import dataset_sqlite

__all__ = ["dataset_csv", "dataset_sqlite"]
