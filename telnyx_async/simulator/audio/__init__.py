"""Sound: codecs, WAV files, speech and what is heard on a line. It is 16 bit, little-endian, one channel, 8 kHz."""
