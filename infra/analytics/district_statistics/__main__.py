"""Lets `python -m district_statistics` run the command line."""

import sys

from .command_line import main

sys.exit(main())
