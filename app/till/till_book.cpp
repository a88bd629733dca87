// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose book it is: opened at the start, made when the stall joins a centre, and made anew when the
// centre knows more of the stall than the book does.
#include "app/till/till.h"

#include "core/acts/start_book.h"
#include "core/book/evening_check.h"

namespace touat {

namespace {

/// The book of another device, or none, is in the place of the one that was just admitted.
bool isAnothers(const std::filesystem::path& file, const EnrolReply& admitted) {
    try {
        Database db(file, Access::readOnly);
        const auto identity = IdentityTable(db).read();
        return !identity || identity->stream != Stream{admitted.stall, admitted.epoch};
    } catch (const Fault&) {
        return true;
    }
}

AtHome lookAround(Book& book, const DeviceKeys& keys) {
    auto& db = book.db();
    AtHome home;
    home.keys = keys;
    home.stream = IdentityTable(db).read()->stream;
    home.stall = home.stream.stall;
    const auto claim = SyncStateTable(db).read().claim;
    home.locked = !claim.empty();
    home.replaced = claim == replacedClaim;
    home.back = comingBack(book);
    if (const auto device = DeviceTable(db).find(home.stream)) home.name = device->stallName;
    home.staff = StaffTable(db).at(home.stall);
    home.comfort = Comfort::keptIn(db, home.staff);
    return home;
}

} // namespace

void Till::start() {
    std::error_code ignored;
    if (!practising() && !std::filesystem::exists(m_settings.book, ignored)) {
        go(Joining);
        return;
    }
    openBook();
}

void Till::openBook() {
    // After a fault, and each time the file was opened before: checked before anything of it is shown.
    auto checks = m_stage == Starting ? Checks::later : Checks::first;
    m_books.open([file = m_settings.book, joined = m_joined, checks, this]() mutable {
        Surroundings around{m_clock, m_random, {}, PinCost::counter};
        std::error_code ignored;
        if (practising() && !std::filesystem::exists(file, ignored))
            makePracticeStall(around);
        if (joined && !std::filesystem::exists(file, ignored)) {
            std::filesystem::create_directories(file.parent_path(), ignored);
            startEnrolledBook(file, joined->admitted, joined->keys, around);
        } else if (joined && isAnothers(file, joined->admitted)) {
            (void)joinAgain(file, joined->admitted, joined->keys, around);
        }
        const auto keys = loadKeys(keysBeside(file));
        giveKeys(around, keys);
        auto book = std::make_unique<Book>(file, std::move(around), checks);
        if (std::exchange(checks, Checks::first) == Checks::first) book->mendTables();
        return book;
    }, SpareRoom(m_settings.book));
    if (checks == Checks::first) return;
    // Who works here is shown, a PIN is typed and the shelf is read before every page and entry is
    // looked at, which takes the longer the more was sold; nothing is recorded before.
    m_books.whenIdle([this](Book& book) {
        book.check();
        if (book.mendTables()) tellMended();
    });
}

void Till::tellMended() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_counter.read();
            m_transfers.read();
        },
        Qt::QueuedConnection);
}

// Everybody goes home: there is time to look at every entry of the journal.
void Till::lookInTheEvening() {
    m_books.whenIdle([this](Book& book) {
        if (holdAgainstJournal(book)) tellMended();
    });
}

void Till::bookOpened() {
    m_books.run(
        this,
        [file = m_settings.book](Book& book) {
            return lookAround(book, loadKeys(keysBeside(file)));
        },
        [this](const AtHome& home) { comeHome(home); });
}

// Whatever is asked of the book from here on waits until it was checked.
void Till::comeHome(const AtHome& home) {
    const bool first = m_stage == Starting || m_stage == Joining || m_stage == Faulted;
    m_joined.reset(); // its book is open
    m_locked = home.locked;
    m_replaced = home.replaced;
    m_peppers = home.keys.peppers;
    m_joinAddress = QString::fromStdString(home.keys.centreUrl);
    emit joinChanged();
    m_stallName = home.name;
    m_stallCode = QString::fromStdString(home.stall.text());
    emit stallChanged();
    m_courier.setDevice(home.keys, home.stream);
    const auto& address = m_settings.centre.empty() ? home.keys.centreUrl : m_settings.centre;
    if (!home.keys.centreCertificate.empty())
        m_courier.setCentre(centreUrl(QString::fromStdString(address)), home.keys.centreCertificate);
    m_signIn.show(home.staff);
    m_comfort.take(home.comfort);
    if (m_settings.kiosk) m_signIn.takeOnlyArtisans();
    m_counter.read(); // while the PIN is typed
    m_transfers.read();
    if (practising()) return sitDown(); // and nothing of it is ever sent
    m_sync.start(home.back);
    m_printer.read();
    m_euro.read();
    m_buyer.read(m_settings.customerDisplay);
    if (first) go(m_locked || home.back ? Joining : SigningIn);
}

void Till::join(const QString& address, const QString& code) {
    if (m_joining) return;
    m_joining = true;
    m_joinComplaint.clear();
    emit joinChanged();
    auto keys = makeKeys(m_random);
    // The people of the stall, whom the centre sends again, keep their PINs.
    if (m_locked) keys.peppers = m_peppers;
    joinCentre(m_courier, centreUrl(address), code, std::move(keys), std::nullopt, {},
               [this](const Result<Joined>& joined) {
                   m_joining = false;
                   const bool ours = joined && (!m_locked || joined->admitted.stall.text() ==
                                                                 m_stallCode.toStdString());
                   if (ours)
                       m_joined = *joined;
                   else
                       m_joinComplaint = m_wording.sentence(
                           joined ? refuse(Reason::stallTaken) : joined.refusal());
                   emit joinChanged();
                   if (ours) openBook();
               });
}

// What this stall had is here: now there is somebody to sign in, and something to sell.
void Till::allCameBack() {
    m_signIn.read();
    if (m_stage != Joining || m_locked) return;
    m_counter.read();
    go(SigningIn);
}

void Till::lockUp() {
    if (m_locked) return; // it repeats its claim, and hears the same
    m_locked = true;
    m_replaced = m_sync.isReplaced();
    m_joinComplaint.clear();
    emit joinChanged();
    signOut();
    go(Joining);
}

} // namespace touat
