extension Schema {
  /// Who may use the API, what that costs, and the jobs that were sent.
  static let version6 = """
    -- Of a key only its hash is kept, SHA-256 in hexadecimal digits.
    CREATE TABLE api_key (
      id INTEGER PRIMARY KEY AUTOINCREMENT,         -- never used again: the log names it
      hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
      hint TEXT NOT NULL,                           -- its last four characters
      label TEXT,
      scope INTEGER NOT NULL CHECK (scope IN (0, 1)),
      created_at REAL NOT NULL,
      used_at REAL,
      revoked_at REAL,                              -- NULL: it is good
      spent INTEGER NOT NULL DEFAULT 0              -- credits, less what was given back
    ) STRICT;

    -- Counts the transactions that were about companies; one row.
    CREATE TABLE company_changes (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      number INTEGER NOT NULL
    ) STRICT;
    INSERT INTO company_changes VALUES (1, 0);

    -- The credits that are left; one row.
    CREATE TABLE credit (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      balance INTEGER NOT NULL CHECK (balance >= 0)
    ) STRICT;
    INSERT INTO credit VALUES (1, 20);

    CREATE TABLE bulk_job (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,                    -- as people call it, bulk_01JMXPQ7
      file TEXT,                                    -- what the file was called
      key INTEGER REFERENCES api_key (id),          -- NULL: sent on this machine, without credits
      count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 1000),
      completed INTEGER NOT NULL DEFAULT 0 CHECK (completed BETWEEN 0 AND count),  -- or purged
      failed INTEGER NOT NULL DEFAULT 0 CHECK (failed BETWEEN 0 AND completed),
      cost INTEGER NOT NULL CHECK (cost >= 0),      -- credits taken when it was sent
      submitted_at REAL NOT NULL,
      began_at REAL,                                -- NULL: it is queued
      ended_at REAL,                                -- NULL: there are rows to run
      fault TEXT                                    -- why it was given up
    ) STRICT;
    CREATE INDEX bulk_job_live ON bulk_job (id) WHERE ended_at IS NULL;

    CREATE TABLE bulk_row (
      job INTEGER NOT NULL REFERENCES bulk_job (id) ON DELETE CASCADE,
      place INTEGER NOT NULL,                       -- from 0, in the order sent
      domain TEXT NOT NULL,
      company_name TEXT,
      done_at REAL,                                 -- NULL: not run yet
      total INTEGER CHECK (total BETWEEN 0 AND 100),
      band INTEGER,
      stage INTEGER,
      urgency INTEGER,
      funding INTEGER,
      hiring INTEGER,
      news INTEGER,
      technology INTEGER,
      web INTEGER,
      why_now TEXT,
      decay_at REAL,
      error TEXT,                                   -- why there is no score
      PRIMARY KEY (job, place)
    ) STRICT, WITHOUT ROWID;

    -- Bulk jobs that another API works on for this store, until their result is in.
    CREATE TABLE submitted_job (
      id INTEGER PRIMARY KEY,
      host TEXT NOT NULL,                           -- the API's, with its port
      name TEXT NOT NULL,                           -- what the API calls it
      poll_address TEXT NOT NULL,
      submitted_at REAL NOT NULL,
      UNIQUE (host, name)
    ) STRICT;

    CREATE TABLE submitted_row (
      job INTEGER NOT NULL REFERENCES submitted_job (id) ON DELETE CASCADE,
      domain TEXT NOT NULL,
      PRIMARY KEY (job, domain)
    ) STRICT, WITHOUT ROWID;
    """
}
