"""What requests and answers are made of."""

from poisha_client.models import *  # noqa: F403
from poisha_client.types import UNSET as UNSET
from poisha_client.types import File as File
from poisha_client.types import Unset as Unset
