#pragma once
#include <sqlite3.h>
#include <stddef.h>
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/// `SQLITE_TRANSIENT` is a function-pointer cast, which Swift cannot import.
static inline sqlite3_destructor_type csqlite_transient(void) { return SQLITE_TRANSIENT; }

/// The code is an expression with a macro in it, which Swift cannot import.
static const int csqlite_readonly_dbmoved = SQLITE_READONLY_DBMOVED;

/// `sqlite3_db_config` is variadic, which Swift cannot call.
static inline int csqlite_keep_wal_on_close(sqlite3 *database, int keeps) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keeps, NULL);
}

/// `sqlite3_config` is variadic, which Swift cannot call.
///
/// Counting each allocation takes a lock; nobody asks for the counts.
static inline int csqlite_count_no_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/* Memory that was freed goes back to the system; else the C library keeps it. */
static inline void csqlite_give_back_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}
