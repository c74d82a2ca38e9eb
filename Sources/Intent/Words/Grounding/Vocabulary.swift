/// Words that are no names though they have a capital.
enum Vocabulary {
  /// Ordinary English, at the start of a sentence.
  static let ordinary = Set(
    words.split(whereSeparator: \.isWhitespace).map(String.init))

  /// What is written with capitals anywhere, and names nobody.
  static let initials: Set<String> = [
    "I", "HOT", "WARM", "COLD", "MoM", "YoY", "QoQ", "CEO", "CTO", "CFO", "CIO", "COO", "CMO",
    "CRO",
    "VP", "SVP", "HR", "IT", "PR", "API", "ROI", "KPI", "SaaS", "FYI", "PS", "OK", "USD",
  ]

  private static let words = """
    a about above absolutely accelerate acknowledge adapt after again against ahead align all
    almost alone along already also although always am among an and announced another any
    anybody anyone anything appreciate are around as ask asked asking at avoid away back based
    be because been before began behind being below besides best better between beyond book both
    bring bringing brings brought building business busy but by call calling came can cannot
    careful changed check clear closed closing come comes coming company compared comparing
    completely confirm congrats congratulations connect consider contact could count counted
    create curious customers cut day days deal dealt decide deliver demo demonstrate describe
    did discuss do does doing don done down download downloaded drew dropped during each earlier
    early either else email emphasise emphasize enable encourage end engage enough ensure
    entered even ever every everybody everyone everything evidence exactly exciting expanded
    expanding explain explore far fast few fewer figuring filed first focus focused follow
    following for found four free fresh from froze full fully funding further gave general get
    getting give given glad go going gone good great greetings grew grow growing growth had half
    happy has have having he head heard hello help her here hi high higher highlight hired
    hiring his hold honest honestly hope hopefully how however i idea identify if import
    impressive improve in including increase instead interest interested into introduce invite
    is it its job join just keep kind know knowing known laid large largest last late lately
    later latest launch launched lead leaders leading learn least leave left less let like
    likely link listed listen little long look looked looking looks lot love loved low made mail
    main make makes making many market may maybe me mean meanwhile meet meeting mention mentions
    mind mine money month months more morning most mostly move moved moving much multiple must
    my near nearly need needs neither never new newer news next nice no nobody none nor not note
    nothing noticed now number of off offer often old on once one only onto open opened opening
    or other others otherwise our out over own page pages paper part parted partner partnership
    people perhaps personalize picked pitch please point points position possible present press
    pricing prioritise prioritize probably product propose provide public put question questions
    quick quiet quite raise raised rather reach read reading ready really reason recap recent
    recently recognise recognize reduce reference regarding release released remind reply
    replying report reported reportedly request respect respond responding rest reworked right
    rise role roles round running said same save saw say says scaling schedule score scored
    search second see seeing seems seen sell send sent set several shall share she shipped short
    should show shows signal signals signs since site size small so solid some somebody someone
    something soon sounds source speed spend start started starting starts stay stepped still
    stop stopped strictly strong such suggest summarize support sure tailor take taking talk
    team teams technology tell than thank thanks that the their them then there these they thing
    things think this those though three through thus tie tied time to today together told
    tomorrow too took top totally touch toward traffic trial try trying turn two uncover under
    understand understood unless until up update updates upon us use used useful using usually
    validate verify very via visit visited visits wait waiting want wanted was watch way we week
    weeks weighing welcome well went were what when where whether which while who whoever whole
    whom whose why will wish with within without won wonder word work worked working works worth
    would write writing wrote year years yes yesterday yet you your yours
    """
}
