/// The tables of a store, as SQLite guards them.
///
/// Each migration is applied once, in order; `user_version` counts them. None is ever edited after
/// a release: a change is one more.
enum Schema {
  static let migrations = [version1, version2, version3, version4, version5, version6]

  /// Instants are seconds since 1970; lists of lines are parted by line feeds and NULL when empty;
  /// enumerations are the places of their cases in `stored` (see ``StoredCode``).
  private static let version1 = """
    CREATE TABLE company (
      id INTEGER PRIMARY KEY,
      domain TEXT NOT NULL UNIQUE CHECK (domain <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      listed_at REAL,                               -- NULL: not on the watchlist
      tags TEXT,
      owner TEXT,
      edited INTEGER NOT NULL DEFAULT 0,            -- what a person edited: 1 name, 2 tags
      revision INTEGER NOT NULL DEFAULT 0,          -- counts changes of its evidence and looks
      industry TEXT,
      employees TEXT,
      country TEXT,
      CHECK (listed_at IS NOT NULL OR (tags IS NULL AND owner IS NULL))
    ) STRICT;

    CREATE TABLE contact (
      company INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
      place INTEGER NOT NULL CHECK (place BETWEEN 0 AND 4),
      name TEXT NOT NULL,
      title TEXT,
      phone TEXT,
      email TEXT,
      PRIMARY KEY (company, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE source_file (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    -- A company's evidence lies side by side; identity is a hash of kind, instant, source, headline.
    CREATE TABLE evidence (
      company INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
      identity INTEGER NOT NULL,
      kind INTEGER NOT NULL CHECK (kind >= 0),
      observed_at REAL NOT NULL,
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      magnitude REAL,
      headline TEXT NOT NULL,
      source TEXT NOT NULL,
      url TEXT,
      event TEXT,
      subject TEXT,
      kept_at INTEGER NOT NULL,
      file INTEGER REFERENCES source_file (id),
      PRIMARY KEY (company, identity)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE look (
      company INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
      signal INTEGER NOT NULL CHECK (signal BETWEEN 0 AND 4),
      source TEXT NOT NULL,
      status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 4),
      looked_at REAL NOT NULL,
      reason TEXT,
      PRIMARY KEY (company, signal, source)
    ) STRICT, WITHOUT ROWID;

    -- Trend and statuses are five bytes each, the first the lowest.
    CREATE TABLE score (
      company INTEGER PRIMARY KEY REFERENCES company (id) ON DELETE CASCADE,
      total INTEGER CHECK (total BETWEEN 0 AND 100),
      band INTEGER CHECK (band BETWEEN 0 AND 2),
      stage INTEGER NOT NULL,
      urgency INTEGER NOT NULL,
      momentum INTEGER NOT NULL CHECK (momentum BETWEEN -100 AND 100),
      trend INTEGER NOT NULL,
      scored_at REAL NOT NULL,
      decay_at REAL,
      is_stale INTEGER NOT NULL CHECK (is_stale IN (0, 1)),
      revision INTEGER NOT NULL,                    -- the company's, that it rests on
      history_at REAL NOT NULL,                     -- its last point in the history
      funding INTEGER NOT NULL CHECK (funding BETWEEN 0 AND 100),
      hiring INTEGER NOT NULL CHECK (hiring BETWEEN 0 AND 100),
      news INTEGER NOT NULL CHECK (news BETWEEN 0 AND 100),
      technology INTEGER NOT NULL CHECK (technology BETWEEN 0 AND 100),
      web INTEGER NOT NULL CHECK (web BETWEEN 0 AND 100),
      statuses INTEGER NOT NULL,
      coverage REAL NOT NULL CHECK (coverage BETWEEN 0 AND 1),
      status INTEGER NOT NULL,
      policy TEXT NOT NULL,
      triggers TEXT,
      CHECK ((total IS NULL) = (band IS NULL))
    ) STRICT;

    -- The top of the list for the first frame; small, so that scoring the rest costs nothing.
    CREATE INDEX score_top ON score (total) WHERE total >= 75;

    CREATE TABLE history (
      company INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
      at REAL NOT NULL,
      total INTEGER,
      band INTEGER,
      is_change INTEGER NOT NULL CHECK (is_change IN (0, 1)),
      PRIMARY KEY (company, at)
    ) STRICT, WITHOUT ROWID;

    -- How many of the watchlist are in each band; 3 is unscored.
    CREATE TABLE band_count (
      band INTEGER PRIMARY KEY CHECK (band BETWEEN 0 AND 3),
      count INTEGER NOT NULL CHECK (count >= 0)
    ) STRICT;
    INSERT INTO band_count VALUES (0, 0), (1, 0), (2, 0), (3, 0);

    CREATE TABLE edit (
      id INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL,
      at REAL NOT NULL,
      undone_at REAL                                -- NULL: it stands
    ) STRICT;

    -- What an edit did to each company, as JSON of the states before and after.
    CREATE TABLE edit_change (
      edit INTEGER NOT NULL REFERENCES edit (id) ON DELETE CASCADE,
      company INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      PRIMARY KEY (edit, company)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX edit_change_company ON edit_change (company);

    CREATE TABLE watched_file (
      path TEXT PRIMARY KEY,
      size INTEGER NOT NULL,
      modified REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// What a rep does about companies, and what it comes to.
  private static let version2 = """
    -- Only ever added to; what was taken back stands in an edit that is undone, and does not count.
    CREATE TABLE activity (
      id INTEGER PRIMARY KEY,
      company INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
      kind INTEGER NOT NULL CHECK (kind >= 0),
      at REAL NOT NULL,
      outcome INTEGER,                              -- of a touch
      until REAL,                                   -- of a snooze; of a touch, the meeting's date
      band INTEGER CHECK (band BETWEEN 0 AND 2),    -- when it was snoozed; NULL is unscored
      evidence INTEGER,                             -- the identity of the piece that it is about
      text TEXT,
      edit INTEGER REFERENCES edit (id) ON DELETE SET NULL
    ) STRICT;
    CREATE INDEX activity_company ON activity (company);
    CREATE INDEX activity_edit ON activity (edit) WHERE edit IS NOT NULL;

    -- What the activities that count come to, so that the list is read in one pass.
    ALTER TABLE company ADD COLUMN touched_at REAL;
    ALTER TABLE company ADD COLUMN outcome INTEGER;
    ALTER TABLE company ADD COLUMN snoozed_until REAL;
    ALTER TABLE company ADD COLUMN snoozed_band INTEGER;
    ALTER TABLE company ADD COLUMN meeting_at REAL;
    ALTER TABLE company ADD COLUMN closed INTEGER;

    -- Why the piece does not count, perhaps empty; NULL: it counts.
    ALTER TABLE evidence ADD COLUMN dismissed TEXT;

    CREATE TABLE call_list (
      day TEXT PRIMARY KEY CHECK (day = date(day)), -- of the calendar where the person is
      opened_at REAL NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE call_list_company (
      day TEXT NOT NULL REFERENCES call_list (day) ON DELETE CASCADE,
      company INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      joined_at REAL NOT NULL,
      PRIMARY KEY (day, company)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX call_list_company_company ON call_list_company (company);

    -- Small, so that writing the rest of the history costs nothing.
    CREATE INDEX history_hot ON history (at) WHERE is_change = 1 AND band = 0;

    -- What a language model wrote of a company, as JSON, or why it could not.
    CREATE TABLE words (
      company INTEGER PRIMARY KEY REFERENCES company (id) ON DELETE CASCADE,
      revision TEXT NOT NULL,                       -- what they were written from
      written_at REAL NOT NULL,
      text TEXT,
      fault TEXT,
      CHECK (text IS NOT NULL OR fault IS NOT NULL)
    ) STRICT;
    """

  /// What is new since a rep last looked.
  private static let version3 = """
    -- When the last piece of evidence came; NULL: before this was kept.
    ALTER TABLE company ADD COLUMN evidence_at REAL;
    """
}
