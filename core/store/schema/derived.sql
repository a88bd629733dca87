-- SPDX-FileCopyrightText: the Touat authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the facts add up to. Nothing here is new information: these tables are emptied and built
-- again from the journal whenever this text or the list of facts changes (refold).
-- Money is centimes, quantity thousandths, rate basis points, *_ms UTC milliseconds, day the number
-- of days since 1970; ids are packed (core/id.h).

-- people ------------------------------------------------------------------------------------------

CREATE TABLE device(
    stall INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    public_key BLOB NOT NULL,  -- Ed25519; signs what the device sends
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    revoked TEXT,              -- why the centre trusts these keys no longer
    PRIMARY KEY(stall, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE digest(           -- what the centre said that all journals ended in, a day
    epoch INTEGER NOT NULL,    -- of the centre's entry that says so
    seq INTEGER NOT NULL,
    day INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK(length(hash) = 32),
    PRIMARY KEY(epoch, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff(
    id INTEGER PRIMARY KEY,
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    role TEXT NOT NULL,
    stall INTEGER,             -- NULL: works everywhere
    portrait TEXT NOT NULL,
    language TEXT NOT NULL,
    pin TEXT NOT NULL,
    pin_digits INTEGER NOT NULL,
    rights TEXT,               -- words with spaces between, instead of the role's; NULL: the role's
    badge TEXT NOT NULL,       -- what its code says; '': none
    dismissed_by INTEGER       -- the place that said so: signs in nowhere, old papers keep the name; NULL: works
) STRICT;

CREATE TABLE staff_password(   -- at the centre: who has one
    staff INTEGER PRIMARY KEY,
    hash TEXT NOT NULL
) STRICT;

CREATE TABLE rights_word(      -- at the centre: what somebody may do, as each entry said it
    staff INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    rights TEXT NOT NULL,      -- words with spaces between
    PRIMARY KEY(staff, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_exercise(   -- of the practice stall, done
    staff INTEGER NOT NULL,
    exercise TEXT NOT NULL,
    PRIMARY KEY(staff, exercise)
) STRICT, WITHOUT ROWID;

CREATE TABLE pin_try(          -- wrong PINs since the last right one, on one device
    stall INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    person INTEGER NOT NULL,   -- of staff or an artisan
    through TEXT NOT NULL, -- device by which somebody spoke to the centre; '': none
    failures INTEGER NOT NULL,
    last_steady_ms INTEGER NOT NULL,
    last_boot TEXT NOT NULL,
    PRIMARY KEY(stall, epoch, person, through)
) STRICT, WITHOUT ROWID;

-- consignment -------------------------------------------------------------------------------------

CREATE TABLE artisan(
    id INTEGER PRIMARY KEY,
    card TEXT NOT NULL,        -- code of the card that signs the artisan in
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    commune_ar TEXT NOT NULL,
    commune_fr TEXT NOT NULL,
    portrait TEXT NOT NULL,
    pin TEXT NOT NULL,
    pin_digits INTEGER NOT NULL,
    phone TEXT NOT NULL,       -- digits; '': not known
    phone_at INTEGER NOT NULL DEFAULT 0, -- when that was said, and in which entry: the later counts
    phone_entry INTEGER NOT NULL DEFAULT 0,
    import INTEGER,            -- with which table they came in
    withdrawn INTEGER NOT NULL DEFAULT 0 -- 1: they came in by mistake, and have signed nothing
) STRICT;
CREATE UNIQUE INDEX artisan_by_card ON artisan(card) WHERE withdrawn = 0;
CREATE INDEX artisan_by_import ON artisan(import) WHERE import IS NOT NULL;

CREATE TABLE artisan_link(     -- the page on a phone; who has the link knows more than its hash
    link BLOB PRIMARY KEY,
    artisan INTEGER NOT NULL,
    payout INTEGER             -- on whose slip it stands; NULL: on a card
) STRICT, WITHOUT ROWID;
CREATE INDEX artisan_link_by_artisan ON artisan_link(artisan);

CREATE TABLE artisan_read(     -- every look at an account
    id INTEGER PRIMARY KEY,
    artisan INTEGER NOT NULL,
    reader INTEGER,            -- of the house; NULL: the artisan
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX artisan_read_by_artisan ON artisan_read(artisan, reader, at_ms, id);

CREATE TABLE contract(         -- one row per version; a version never changes
    id INTEGER PRIMARY KEY,
    artisan INTEGER NOT NULL,
    stall INTEGER NOT NULL,
    number INTEGER NOT NULL,
    terms TEXT NOT NULL,       -- JSON, as in the fact
    signed_day INTEGER NOT NULL,
    signature TEXT,            -- JSON, as in the fact
    ends_day INTEGER,          -- of its term, as renewed; NULL: until another is signed
    UNIQUE(artisan, stall, number)
) STRICT;
CREATE INDEX contract_by_end ON contract(ends_day) WHERE ends_day IS NOT NULL;

CREATE TABLE deposit(
    id INTEGER PRIMARY KEY,
    stall INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    artisan INTEGER NOT NULL,
    contract INTEGER NOT NULL,
    day INTEGER NOT NULL,
    slip INTEGER,              -- its number, gapless per device
    counted INTEGER NOT NULL,  -- things, whatever they will be sold by
    metres INTEGER NOT NULL,   -- of what was taken in with its card at once
    kilograms INTEGER NOT NULL,
    photo TEXT,
    note TEXT NOT NULL,
    signed INTEGER             -- the entry in which both signed the slip on the screen
) STRICT;
CREATE INDEX deposit_by_artisan ON deposit(artisan);
CREATE INDEX deposit_by_slip ON deposit(stall, epoch, slip);

CREATE TABLE deposit_line(     -- what was appraised; what was not is still offered
    id INTEGER PRIMARY KEY,
    deposit INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    item INTEGER,              -- of what was accepted
    quantity INTEGER NOT NULL CHECK(quantity > 0),
    things INTEGER NOT NULL,   -- of those that were counted: a roll is one, however long it is
    note TEXT NOT NULL,
    undone INTEGER NOT NULL
) STRICT;
CREATE INDEX deposit_line_by_deposit ON deposit_line(deposit);
CREATE INDEX deposit_line_by_item ON deposit_line(item) WHERE item IS NOT NULL;

CREATE TABLE artisan_entry(    -- what the artisan is owed, line by line
    source INTEGER PRIMARY KEY,-- the line of a fact that it comes from: posts at most once
    artisan INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,   -- positive: owed to the artisan
    day INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    payable_day INTEGER NOT NULL,
    holder INTEGER NOT NULL,   -- who keeps the money
    item INTEGER,
    quantity INTEGER NOT NULL,
    payout INTEGER             -- that settles it; NULL: still open
) STRICT;
CREATE INDEX artisan_entry_by_artisan ON artisan_entry(artisan, at_ms, source, amount);
-- With all that the house's lists add up, so that they are read from here alone; SQLite wants payout for it.
CREATE INDEX artisan_entry_open ON artisan_entry(artisan, payable_day, amount, day, payout) WHERE payout IS NULL;
CREATE INDEX artisan_entry_held ON artisan_entry(holder, day, amount);
CREATE INDEX artisan_entry_by_payout ON artisan_entry(payout) WHERE payout IS NOT NULL;
CREATE INDEX artisan_entry_lost ON artisan_entry(item)
    WHERE kind IN ('compensation', 'at_risk', 'found');

CREATE TABLE kept_for_found(   -- what artisans keep of what was paid for losses, though goods were found
    source INTEGER PRIMARY KEY,
    item INTEGER NOT NULL,
    artisan INTEGER NOT NULL,
    amount INTEGER NOT NULL
) STRICT;
CREATE INDEX kept_for_found_by_item ON kept_for_found(item);

CREATE TABLE consent(          -- of the artisan, to a lower price of an item
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,    -- by the clock of whoever wrote it down
    least INTEGER NOT NULL,
    until_day INTEGER,         -- NULL: until another word
    how TEXT NOT NULL
) STRICT;
CREATE INDEX consent_by_item ON consent(item, at_ms, id);

CREATE TABLE payout(
    id INTEGER PRIMARY KEY,
    artisan INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK(amount > 0),
    method TEXT NOT NULL,
    reference TEXT NOT NULL,
    run INTEGER,
    at_ms INTEGER NOT NULL,
    reversed INTEGER NOT NULL  -- 1: it failed or was a mistake; it settles nothing
) STRICT;
CREATE INDEX payout_by_artisan ON payout(artisan, at_ms, id);
CREATE INDEX payout_by_time ON payout(at_ms, id);

CREATE TABLE paid_again(       -- lines that a payout names and another had settled before it, while both stand
    payout INTEGER NOT NULL,
    number INTEGER NOT NULL,   -- in its fact
    line INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY(payout, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX paid_again_by_line ON paid_again(line);

CREATE TABLE payout_run(
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL,
    cut_off INTEGER NOT NULL,
    artisans INTEGER NOT NULL,
    amount INTEGER NOT NULL
) STRICT;

CREATE TABLE drafted_payout(
    run INTEGER NOT NULL,
    artisan INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    lines TEXT NOT NULL,       -- JSON, as in the fact
    payout INTEGER,            -- that paid it; NULL: none yet
    PRIMARY KEY(run, artisan)
) STRICT, WITHOUT ROWID;
CREATE INDEX drafted_payout_paid ON drafted_payout(payout) WHERE payout IS NOT NULL;

CREATE TABLE owner_correction( -- sale lines that were sold under the wrong owner
    line INTEGER PRIMARY KEY,
    correction TEXT NOT NULL   -- JSON, as in the fact
) STRICT;

CREATE TABLE owned_share(      -- who got what by a line of an account that a correction is about: of the
    source INTEGER PRIMARY KEY,-- sale as it was posted, and of each line that corrects it
    line INTEGER NOT NULL,     -- of the sale
    quantity INTEGER NOT NULL,
    amount INTEGER NOT NULL,   -- paid by the buyer
    commission INTEGER NOT NULL,
    vat INTEGER NOT NULL,
    centre_share INTEGER NOT NULL
) STRICT;

-- stock -------------------------------------------------------------------------------------------

CREATE TABLE item(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,        -- piece (one of a kind), series, service (no stock)
    stall INTEGER NOT NULL,    -- where it was registered
    code TEXT NOT NULL,        -- the code on its tag
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    family TEXT NOT NULL,
    artisan INTEGER,           -- NULL: the stall's own goods
    contract INTEGER,          -- the version under which it was entrusted
    price INTEGER NOT NULL CHECK(price >= 0),
    floor INTEGER NOT NULL CHECK(floor BETWEEN 0 AND price),
    net INTEGER,               -- the artisan's fixed net for one unit, under a fixed-net contract
    picture TEXT NOT NULL,
    palette TEXT NOT NULL,
    vat_bp INTEGER,            -- own goods at another rate than the stall's; NULL: the stall's
    photo TEXT,                -- name of the file
    incomplete INTEGER NOT NULL, -- 1: registered in a hurry, to be completed
    registered_ms INTEGER NOT NULL,
    unit TEXT NOT NULL,        -- piece, metre, kilogram
    model INTEGER,             -- the first of its sizes and colours; NULL: it comes in one
    parts TEXT,                -- of a kit, JSON as in the fact
    details TEXT,              -- JSON, as in the fact
    photos TEXT,               -- more of them, after the first; JSON, as in the fact
    import INTEGER,            -- with which table it came in
    withdrawn INTEGER NOT NULL -- 1: it came in by mistake and is sold no more
) STRICT;
CREATE INDEX item_by_artisan ON item(artisan);
CREATE INDEX item_by_import ON item(import) WHERE import IS NOT NULL;
CREATE INDEX item_by_contract ON item(contract) WHERE contract IS NOT NULL;
CREATE INDEX item_by_model ON item(model) WHERE model IS NOT NULL;

CREATE TABLE item_code(        -- two places may use one maker's code for items of their own
    code TEXT NOT NULL,
    item INTEGER NOT NULL REFERENCES item(id),
    PRIMARY KEY(code, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE price(            -- later versions; version 0 is the price at registration
    item INTEGER NOT NULL,
    version INTEGER NOT NULL,
    from_day INTEGER NOT NULL,
    price INTEGER NOT NULL,
    floor INTEGER NOT NULL,
    PRIMARY KEY(item, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX price_by_day ON price(from_day, item);

CREATE TABLE price_word(       -- at the centre: later versions, as each entry said them
    item INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    version INTEGER NOT NULL,
    from_day INTEGER NOT NULL,
    price INTEGER NOT NULL,
    floor INTEGER NOT NULL,
    PRIMARY KEY(item, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE piece(
    item INTEGER PRIMARY KEY,
    state TEXT NOT NULL,
    holder INTEGER             -- the place that has it in custody; NULL: nobody, or nobody known here
) STRICT;

CREATE TABLE table_import(     -- many items, artisans or lines of stock, by one table
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    source TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    staff INTEGER,
    items INTEGER NOT NULL,
    artisans INTEGER NOT NULL,
    stock INTEGER NOT NULL,
    more INTEGER NOT NULL,     -- lines that were to follow and did not: it was cut short
    undone INTEGER NOT NULL
) STRICT;

CREATE TABLE import_stock(     -- what a table brought of items that were here before
    import INTEGER NOT NULL,
    item INTEGER NOT NULL,
    shelf INTEGER NOT NULL,
    reserve INTEGER NOT NULL,
    PRIMARY KEY(import, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_stock_by_item ON import_stock(item);

CREATE TABLE place(            -- of the same number as the stall whose device stands there
    place INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    commune_ar TEXT NOT NULL,
    commune_fr TEXT NOT NULL
) STRICT;

CREATE TABLE transfer(         -- received and settled by words about exactly this one
    id INTEGER PRIMARY KEY,
    from_place INTEGER NOT NULL,
    to_place INTEGER NOT NULL,
    state TEXT NOT NULL,
    sent_ms INTEGER NOT NULL,
    sent_by INTEGER,
    received_ms INTEGER,       -- NULL: on the way
    carrier TEXT NOT NULL,
    answers INTEGER            -- the request that it answers
) STRICT;
CREATE INDEX transfer_from ON transfer(from_place, sent_ms);
CREATE INDEX transfer_to ON transfer(to_place, sent_ms);
CREATE INDEX transfer_by_request ON transfer(answers) WHERE answers IS NOT NULL;

CREATE TABLE transfer_line(
    transfer INTEGER NOT NULL REFERENCES transfer(id),
    line INTEGER NOT NULL,
    item INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sent INTEGER NOT NULL CHECK(sent > 0),
    accepted INTEGER NOT NULL CHECK(accepted >= 0),
    back INTEGER NOT NULL CHECK(back >= 0),
    lost INTEGER NOT NULL CHECK(lost >= 0),
    why TEXT NOT NULL,         -- less was accepted
    cost INTEGER,              -- of one unit, of bought goods
    PRIMARY KEY(transfer, line),
    CHECK(accepted + back + lost <= sent) -- a transfer gives nothing that was not sent (I6)
) STRICT, WITHOUT ROWID;
CREATE INDEX transfer_line_by_item ON transfer_line(item);

CREATE TABLE request(          -- for goods of another place, by it or by the manager
    id INTEGER PRIMARY KEY,
    by_place INTEGER NOT NULL, -- that would have them
    of_place INTEGER NOT NULL,
    state TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    note TEXT NOT NULL,
    why TEXT NOT NULL,
    lines TEXT NOT NULL,       -- JSON, as in the fact
    ordered INTEGER NOT NULL   -- 1: by the manager
) STRICT;
CREATE INDEX request_ordered ON request(at_ms) WHERE ordered = 1;

CREATE TABLE goods_move(       -- what happened to an item beside sales and transfers
    entry INTEGER NOT NULL,
    line INTEGER NOT NULL,
    place INTEGER NOT NULL,
    item INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    staff INTEGER,
    kind TEXT NOT NULL,        -- received, deposited, counted, became_own, owner_corrected, or a reason to move
    quantity INTEGER NOT NULL, -- of a count: the difference
    note TEXT NOT NULL,        -- of became_own: the artisan's item that it was; of owner_corrected: whose it was, whose it is, why
    photo TEXT NOT NULL,       -- '': nobody took one
    PRIMARY KEY(entry, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX goods_move_by_item ON goods_move(item);
CREATE INDEX goods_move_by_place ON goods_move(place, at_ms);

CREATE TABLE stock_count(      -- closed ones; what they found stands in goods_move
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    spot TEXT NOT NULL,
    family TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    staff INTEGER,
    kinds INTEGER NOT NULL,
    units INTEGER NOT NULL,
    missing INTEGER NOT NULL,
    found INTEGER NOT NULL,
    corner INTEGER,            -- NULL: wherever on the spot it lay
    artisan INTEGER,           -- NULL: whoever's it was
    UNIQUE(place, epoch, number)
) STRICT;

CREATE TABLE corner(           -- a named part of a place, in the shop or in its reserve
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    spot TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    closed INTEGER NOT NULL    -- 1: nothing lies there any more
) STRICT;
CREATE INDEX corner_of_place ON corner(place, spot);

CREATE TABLE corner_item(      -- in which corner of a spot an item lies, whether any is left of it or not
    place INTEGER NOT NULL,
    spot TEXT NOT NULL,
    item INTEGER NOT NULL,
    corner INTEGER NOT NULL REFERENCES corner(id),
    since_ms INTEGER NOT NULL,
    PRIMARY KEY(place, spot, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX corner_item_by_corner ON corner_item(corner, item);

CREATE TABLE goods_age(        -- since when a place has had an item, and when it last sold one
    place INTEGER NOT NULL,
    item INTEGER NOT NULL,
    first_in INTEGER,          -- days; NULL: it never came in by a fact that this book knows
    last_in INTEGER,
    last_sold INTEGER,
    PRIMARY KEY(place, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_cost(        -- what one unit of bought goods cost on average
    place INTEGER NOT NULL,
    item INTEGER NOT NULL,
    average INTEGER NOT NULL,
    PRIMARY KEY(place, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE stock_level(      -- below `least` a place wants more
    place INTEGER NOT NULL,
    item INTEGER NOT NULL,
    least INTEGER NOT NULL CHECK(least > 0),
    full INTEGER NOT NULL CHECK(full >= least),
    PRIMARY KEY(place, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE artisan_asked(    -- when a place asked for more of an item; until some comes in
    place INTEGER NOT NULL,
    item INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK(quantity > 0),
    day INTEGER NOT NULL,
    PRIMARY KEY(place, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag(              -- the price version that a place's newest tags of an item show
    place INTEGER NOT NULL,
    item INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY(place, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE inspection(       -- the last one of an item decides, by the clocks
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL,
    place INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    officer INTEGER,
    outcome TEXT NOT NULL,
    grade INTEGER,
    seal TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX inspection_by_item ON inspection(item, at_ms, id);

-- sales -------------------------------------------------------------------------------------------

CREATE TABLE business_day(
    id INTEGER PRIMARY KEY,
    stall INTEGER NOT NULL,
    day INTEGER NOT NULL,
    opened_ms INTEGER NOT NULL,
    opened_by INTEGER,                 -- NULL: from the command line
    first INTEGER NOT NULL,            -- 1: the drawer's very first day, whose float comes from the safe
    opening_expected INTEGER NOT NULL, -- what the drawer held by the book
    opening_counted INTEGER NOT NULL,
    opening_explained TEXT,            -- NULL: nobody said a word
    closed_ms INTEGER,                 -- NULL: open
    closed_by INTEGER,
    closing_expected INTEGER,
    closing_counted INTEGER,
    to_safe INTEGER,
    number INTEGER,                    -- of the Z report
    explained TEXT,                    -- of the closing
    closing INTEGER,                   -- the entry that closed it; NULL: open
    month_closing INTEGER,             -- of the month that it went into; NULL: none yet
    aside INTEGER NOT NULL             -- 1: a lost device opened it when another had gone on with the stall
) STRICT;
CREATE INDEX business_day_by_stall ON business_day(stall, id);
CREATE INDEX business_day_of_no_month ON business_day(stall, day) WHERE month_closing IS NULL;

CREATE TABLE period_closing(   -- of months and years, once each at a stall
    id INTEGER PRIMARY KEY,
    stall INTEGER NOT NULL,
    kind TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    said TEXT NOT NULL,        -- the fact
    year_closing INTEGER,      -- of a month: of the year that it went into; NULL: none yet
    UNIQUE(stall, kind, first_day)
) STRICT;

CREATE TABLE sale(             -- sales, and refunds with negative amounts
    id INTEGER PRIMARY KEY,
    stall INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    series TEXT NOT NULL,      -- 'sale' or 'refund': each gapless by itself
    number INTEGER NOT NULL,
    basket INTEGER NOT NULL,   -- the basket that it was; a basket is sold at most once
    day INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    staff INTEGER,             -- NULL: recorded by an import
    lines INTEGER NOT NULL,
    total INTEGER NOT NULL,    -- of the lines
    duty INTEGER NOT NULL,     -- stamp duty on top
    rounding INTEGER NOT NULL, -- cash rounding on top
    customer INTEGER,
    due_day INTEGER,           -- of a sale on account: until when it has to be paid
    refunds INTEGER,           -- of a refund: the sale, if it is known
    source TEXT,               -- the number that it had in the shop's former records
    UNIQUE(stall, epoch, series, number),
    UNIQUE(stall, epoch, basket)
) STRICT;
CREATE INDEX sale_by_day ON sale(stall, day);
CREATE INDEX sale_by_customer ON sale(customer, id) WHERE customer IS NOT NULL;
CREATE INDEX sale_refunds ON sale(refunds) WHERE refunds IS NOT NULL;
CREATE UNIQUE INDEX sale_by_source ON sale(stall, epoch, source) WHERE source IS NOT NULL;

CREATE TABLE sale_line(
    id INTEGER PRIMARY KEY,
    sale INTEGER NOT NULL,
    item INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    tag INTEGER NOT NULL,      -- price of one unit by the tag
    amount INTEGER NOT NULL,   -- what was paid for the line
    artisan INTEGER,
    artisan_share INTEGER NOT NULL,
    commission INTEGER NOT NULL,
    vat INTEGER NOT NULL,
    centre_share INTEGER NOT NULL,
    own INTEGER NOT NULL,
    agency TEXT NOT NULL,
    off INTEGER NOT NULL,      -- how far below the tags
    vat_bp INTEGER,            -- rate of the VAT in the price; NULL: what VAT there is, is on a commission
    refunds INTEGER,           -- the sale line that this line gives back
    returned TEXT,             -- of such a line: how it came back, as its fact says it
    CHECK(amount = artisan_share + commission + vat + centre_share + own)
) STRICT;
CREATE INDEX sale_line_by_sale ON sale_line(sale);
CREATE INDEX sale_line_by_item ON sale_line(item);
CREATE INDEX sale_line_by_artisan ON sale_line(artisan, id) WHERE artisan IS NOT NULL;
CREATE INDEX sale_line_refunds ON sale_line(refunds) WHERE refunds IS NOT NULL;

CREATE TABLE sale_tender(
    sale INTEGER NOT NULL,
    line INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    given INTEGER NOT NULL,    -- cash handed over; given - amount is the change
    scheme TEXT NOT NULL,
    reference TEXT NOT NULL,
    terminal TEXT,
    last_four TEXT,            -- of the card
    PRIMARY KEY(sale, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE voucher(          -- a credit that we gave: taken once, for the whole of it
    id INTEGER PRIMARY KEY,
    stall INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK(amount > 0),
    issued_day INTEGER NOT NULL
) STRICT;

CREATE TABLE voucher_spent(    -- also of other stalls, whose giving this book may not know
    voucher INTEGER PRIMARY KEY,
    sale INTEGER NOT NULL,     -- that took it
    told INTEGER NOT NULL      -- 1: the centre has told every stall
) STRICT;
CREATE INDEX voucher_untold ON voucher_spent(voucher) WHERE told = 0;

CREATE TABLE reprint(          -- copies of a document that were printed after the first
    id INTEGER PRIMARY KEY,
    stall INTEGER NOT NULL,
    sale INTEGER NOT NULL,
    copy INTEGER NOT NULL
) STRICT;
CREATE INDEX reprint_by_sale ON reprint(sale);

CREATE TABLE drawer_opening(   -- without a sale
    id INTEGER PRIMARY KEY,
    stall INTEGER NOT NULL,
    day INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    staff INTEGER,
    why TEXT NOT NULL
) STRICT;
CREATE INDEX drawer_opening_by_stall ON drawer_opening(stall, day);

CREATE TABLE line_removal(     -- from a basket that somebody had begun to pay
    id INTEGER PRIMARY KEY,
    stall INTEGER NOT NULL
) STRICT;
CREATE INDEX line_removal_by_stall ON line_removal(stall, id);

CREATE TABLE shop_rules(
    id INTEGER PRIMARY KEY,
    stall INTEGER,             -- NULL: all stalls
    from_day INTEGER NOT NULL,
    rules TEXT                 -- JSON, as in the fact; NULL: those of all stalls
) STRICT;

CREATE TABLE receipt_look(     -- from this entry of a stream on
    id INTEGER PRIMARY KEY,
    look TEXT NOT NULL         -- JSON, as in the fact
) STRICT;

CREATE TABLE promotion(
    id INTEGER PRIMARY KEY,
    from_day INTEGER NOT NULL,
    until_day INTEGER NOT NULL,
    terms TEXT NOT NULL        -- JSON, as in the fact; with the stalls at which it is on
) STRICT;

CREATE TABLE price_list(
    id INTEGER PRIMARY KEY,    -- of the entry
    list INTEGER NOT NULL,     -- that it says something about
    from_day INTEGER NOT NULL,
    terms TEXT NOT NULL        -- JSON, as in the fact
) STRICT;

CREATE TABLE customer(
    id INTEGER PRIMARY KEY,
    name_ar TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    phone TEXT NOT NULL,
    key TEXT NOT NULL,         -- folded name and phone, for the search
    card TEXT NOT NULL         -- JSON, as in the fact
) STRICT;

CREATE TABLE customer_payment( -- of what stood on the account
    id INTEGER PRIMARY KEY,    -- of the entry
    customer INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    amount INTEGER NOT NULL
) STRICT;
CREATE INDEX payment_by_customer ON customer_payment(customer, id);

CREATE TABLE customer_order(
    id INTEGER PRIMARY KEY,
    stall INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    day INTEGER NOT NULL,
    due_day INTEGER,
    total INTEGER NOT NULL,
    paid INTEGER NOT NULL,     -- deposits so far, less what was given back
    sale INTEGER,              -- that completed it, or that it delivers
    UNIQUE(stall, epoch, kind, number)
) STRICT;
CREATE INDEX order_by_state ON customer_order(stall, state);

CREATE TABLE reservation(      -- goods that an order holds
    customer_order INTEGER NOT NULL,
    item INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK(quantity > 0),
    PRIMARY KEY(item, customer_order)
) STRICT, WITHOUT ROWID;

CREATE TABLE issuer(           -- who sells at a stall, for its invoices
    id INTEGER PRIMARY KEY,
    stall INTEGER,             -- NULL: all stalls
    from_day INTEGER NOT NULL,
    party TEXT                 -- JSON, as in the fact; NULL: that of all stalls
) STRICT;

CREATE TABLE invoice(
    id INTEGER PRIMARY KEY,
    stall INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    document INTEGER NOT NULL UNIQUE, -- the sale or the refund
    UNIQUE(stall, epoch, kind, year, number)
) STRICT;

CREATE TABLE cash_move(
    id INTEGER PRIMARY KEY,
    stall INTEGER NOT NULL,
    day INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    staff INTEGER,
    amount INTEGER NOT NULL,   -- positive: put in; negative: taken out
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    receiver TEXT NOT NULL     -- who took it
) STRICT;
CREATE INDEX cash_move_by_stall ON cash_move(stall, day);

CREATE TABLE stall_day(        -- totals of one stall on one day, kept so that a page never adds up a year
    stall INTEGER NOT NULL,
    day INTEGER NOT NULL,
    sales INTEGER NOT NULL,
    refunds INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    total INTEGER NOT NULL,
    last_ms INTEGER NOT NULL,
    PRIMARY KEY(stall, day)
) STRICT, WITHOUT ROWID;

-- Of the centre alone: what was taken of all stalls, less refunds, by day, by week and by month, so that no
-- page adds up a year. `span` is 'day', 'week' (from Sunday) or 'month', `from_day` its first day.
CREATE TABLE takings_goods(
    span TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    stall INTEGER NOT NULL,
    artisan INTEGER NOT NULL,  -- 0: the stall's own goods, and work
    family TEXT NOT NULL,      -- that the item has now
    lines INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY(span, from_day, stall, artisan, family)
) STRICT, WITHOUT ROWID;

CREATE TABLE takings_hour(
    span TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    stall INTEGER NOT NULL,
    staff INTEGER NOT NULL,    -- 0: nobody knows
    hour INTEGER NOT NULL,     -- 0 to 23, as a clock in Algeria shows it
    sales INTEGER NOT NULL,    -- without refunds
    amount INTEGER NOT NULL,
    PRIMARY KEY(span, from_day, stall, staff, hour)
) STRICT, WITHOUT ROWID;

-- Of the centre alone: what each place has, so that no page adds up all levels of all places.
CREATE TABLE place_sums(
    place INTEGER PRIMARY KEY,
    shelf_kinds INTEGER NOT NULL,
    shelf_pieces INTEGER NOT NULL,
    shelf_metres INTEGER NOT NULL,
    shelf_kilograms INTEGER NOT NULL,
    shelf_value INTEGER NOT NULL, -- at the newest prices, also those of a day to come
    kinds INTEGER NOT NULL,       -- from here on with the place's reserve
    pieces INTEGER NOT NULL,
    metres INTEGER NOT NULL,
    kilograms INTEGER NOT NULL,
    own INTEGER NOT NULL,         -- own goods, at average cost
    entrusted INTEGER NOT NULL,   -- artisans' goods, as agreed with them
    unknown INTEGER NOT NULL      -- items that the place told of and that nobody has registered yet
) STRICT;

-- Of the centre alone: where in the journals the lines of all stalls' logs stand. What a line says is read
-- from its entry; all that is looked for is here, newest last, so that a page is one walk back.
CREATE TABLE log_line(
    at_ms INTEGER NOT NULL,    -- by the device's clock
    entry INTEGER NOT NULL,
    stall INTEGER NOT NULL,
    topic TEXT NOT NULL,
    person INTEGER,            -- NULL: nobody signed in
    PRIMARY KEY(at_ms, entry)
) STRICT, WITHOUT ROWID;

-- the book ----------------------------------------------------------------------------------------

CREATE TABLE balance(          -- the sum of all postings
    account TEXT NOT NULL,
    commodity INTEGER NOT NULL,-- 0: centimes; else the item
    amount INTEGER NOT NULL,
    PRIMARY KEY(account, commodity)
) STRICT, WITHOUT ROWID;

CREATE TABLE photo(            -- named by facts; what it shows lies in a file of that name
    name TEXT NOT NULL,        -- the hash of its bytes
    entry INTEGER NOT NULL,    -- that names it
    at_ms INTEGER NOT NULL,
    PRIMARY KEY(name, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE exception(        -- what a person has to decide; never a reason to lose an entry
    entry INTEGER NOT NULL,
    line INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    settled_to INTEGER NOT NULL, -- a ruling of its kind on anything from itself to this settles it
    PRIMARY KEY(entry, line, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE ruling(           -- what somebody decided about an exception
    id INTEGER PRIMARY KEY,    -- the fact that says it
    about INTEGER NOT NULL,    -- entry and line of the exception
    kind TEXT NOT NULL,        -- of the exception
    settled_to INTEGER NOT NULL, -- of the exception: what has the same is one question
    ruling TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    staff INTEGER,
    note TEXT NOT NULL,
    in_force INTEGER NOT NULL CHECK(in_force IN (0, 1)) -- 0: another fact took it back
) STRICT;
CREATE INDEX ruling_by_exception ON ruling(kind, about);
