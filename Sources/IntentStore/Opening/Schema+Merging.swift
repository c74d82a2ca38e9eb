extension Schema {
  /// What is needed to join two domains of one company, and to part them again.
  ///
  /// An origin is the company, merged since, that something was told of; NULL is the company itself.
  static let version4 = """
    ALTER TABLE company ADD COLUMN merged_into INTEGER REFERENCES company (id) ON DELETE CASCADE;
    CREATE INDEX company_merged ON company (merged_into) WHERE merged_into IS NOT NULL;
    ALTER TABLE evidence ADD COLUMN origin INTEGER;
    ALTER TABLE look ADD COLUMN origin INTEGER;
    ALTER TABLE history ADD COLUMN origin INTEGER;
    ALTER TABLE activity ADD COLUMN origin INTEGER;
    ALTER TABLE call_list_company ADD COLUMN origin INTEGER;
    """
}
