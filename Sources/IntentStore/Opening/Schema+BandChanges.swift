extension Schema {
  /// What went from one band to another and why, and who was told of it.
  static let version5 = """
    -- A cause is 0 evidence, 1 fading, 2 evidence withdrawn, 3 policy, with its text; NULL: unknown.
    CREATE TABLE band_change (
      id INTEGER PRIMARY KEY AUTOINCREMENT,         -- never used again, for notice_mark
      company INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
      at REAL NOT NULL,
      band_before INTEGER CHECK (band_before BETWEEN 0 AND 2),
      band INTEGER CHECK (band BETWEEN 0 AND 2),
      total_before INTEGER,
      total INTEGER,
      cause INTEGER,
      text TEXT,
      source TEXT
    ) STRICT;
    CREATE INDEX band_change_company ON band_change (company);
    INSERT INTO band_change (company, at, band_before, band, total_before, total)
      SELECT company, at, band_before, band, total_before, total FROM (
        SELECT * FROM (
          SELECT company, at, band, total, is_change, lag(band) OVER earlier AS band_before,
            lag(total) OVER earlier AS total_before
          FROM history WINDOW earlier AS (PARTITION BY company ORDER BY at))
        WHERE is_change = 1 AND band_before IS NOT NULL ORDER BY at DESC LIMIT 1000)
      ORDER BY at;

    -- The last change of band that somebody was given notice of; one row.
    CREATE TABLE notice_mark (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      band_change INTEGER NOT NULL
    ) STRICT;
    INSERT INTO notice_mark VALUES (1, (SELECT coalesce(max(id), 0) FROM band_change));
    """
}
