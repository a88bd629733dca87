// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/import_desk.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

#include "app/till/sticks.h"
#include "core/consignment/artisan_table.h"
#include "core/people/staff_table.h"
#include "core/store/fault.h"

namespace touat {

namespace {
constexpr std::size_t mostTables = 50;
constexpr int filesLookedAt = 4'000; // a full stick must not hold the till up
constexpr int earlierShown = 30;
} // namespace

ImportDesk::ImportDesk(BookThread& books, const Wording& wording, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_files({{"fileName", [](const File& f) { return QFileInfo(f.path).fileName(); }},
               {"folder", [](const File& f) { return QFileInfo(f.path).absolutePath(); }},
               {"detailText",
                [this](const File& f) {
                    //: size of a file, in thousands of bytes
                    return m_wording.date(f.day) + QStringLiteral("  ·  ") +
                           Wording::tr("%1 kB").arg((f.bytes + 999) / 1000);
                }}},
              this),
      m_lines({{"number", [](const Line& l) { return static_cast<int>(l.line); }},
               {"whatText", [this](const Line& l) { return m_wording.name(l.verdict.what); }},
               {"good", [](const Line& l) { return l.verdict.isGood(); }},
               {"known", [](const Line& l) { return l.verdict.isKnown(); }},
               {"far", [](const Line& l) { return l.verdict.far.has_value(); }},
               {"detailText", [this](const Line& l) { return m_wording.verdict(l.verdict); }}},
              this),
      m_told({{"makerName", [this](const Told& t) { return m_wording.name(t.name); }},
              {"card", [](const Told& t) { return QString::fromStdString(t.card); }},
              {"pin", [](const Told& t) { return QString::fromStdString(t.pin); }}},
             this),
      m_earlier(
          {{"source", [](const Earlier& e) { return QString::fromStdString(e.import.source); }},
           {"whenText",
            [this](const Earlier& e) {
                return m_wording.date(dayOf(e.import.at)) + QStringLiteral("  ") +
                       m_wording.time(e.import.at);
            }},
           {"byName", [this](const Earlier& e) { return m_wording.name(e.byName); }},
           {"itemsText",
            [this](const Earlier& e) {
                const auto number = m_wording.count(Quantity::pieces(
                    e.import.artisans + e.import.items + e.import.stock)); // one of them
                //: how many artisans came in by a table
                if (e.import.artisans > 0) return Wording::tr("Artisans: %1").arg(number);
                //: of how many items a table brought the stock
                if (e.import.stock > 0) return Wording::tr("Stock of items: %1").arg(number);
                //: how many items came in by a table
                return Wording::tr("Items: %1").arg(number);
            }},
           {"stoppedText",
            [this](const Earlier& e) {
                return e.import.undone ? QString{} : stopped(e.import.more);
            }},
           {"undone", [](const Earlier& e) { return e.import.undone; }}},
          this),
      m_kept({{"makerName", [this](const Kept& k) { return m_wording.name(k.name); }},
              {"whyText", [this](const Kept& k) { return m_wording.sentence(k.why); }}},
             this) {}

void ImportDesk::setPerson(const Person& person) {
    m_person = person;
    m_what = What::items;
    if (m_step != TakingIn) back(); // what lay open was another's
}

void ImportDesk::begin() {
    m_complaint.clear();
    if (m_step != Looking) back();
    look();
    readEarlier();
}

void ImportDesk::look() {
    auto places = pluggedIn();
    places << QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    lookIn(places);
}

void ImportDesk::lookIn(const QStringList& folders) {
    std::vector<std::pair<QDateTime, File>> found;
    int looked = 0;
    for (const auto& folder : folders) {
        QDirIterator each(folder, {"*.csv", "*.CSV"}, QDir::Files, QDirIterator::Subdirectories);
        for (; each.hasNext() && looked < filesLookedAt; ++looked) {
            each.next();
            const auto file = each.fileInfo();
            const auto at = Moment::utcMs(file.lastModified().toMSecsSinceEpoch());
            found.push_back({file.lastModified(), {file.absoluteFilePath(), file.size(), dayOf(at)}});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<File> files;
    for (std::size_t i = 0; i < found.size() && i < mostTables; ++i)
        files.push_back(std::move(found[i].second));
    m_files.assign(std::move(files));
    emit changed();
}

void ImportDesk::setWhat(const QString& what) {
    m_what = what == QStringLiteral("stock") ? What::stock : What::items;
    if (what == QStringLiteral("artisans") && artisansToo()) m_what = What::artisans;
    emit changed();
}

QString ImportDesk::what() const {
    switch (m_what) {
    case What::items: return QStringLiteral("items");
    case What::stock: return QStringLiteral("stock");
    case What::artisans: return QStringLiteral("artisans");
    }
    return {};
}

std::shared_ptr<const ImportDesk::Looked>
ImportDesk::lookAt(Book& book, const std::filesystem::path& file, What what, FarPrices farPrices) {
    auto looked = std::make_shared<Looked>();
    looked->farPrices = farPrices;
    const auto take = [&looked](auto& into, auto read) {
        if (read)
            into = std::move(*read);
        else
            looked->refused = read.refusal();
    };
    // The fault of a stick is no fault of the book: it is told here and nowhere else.
    try {
        switch (what) {
        case What::items: take(looked->items, readItems(book, file, farPrices)); break;
        case What::stock: take(looked->stock, readStock(book, file)); break;
        case What::artisans: take(looked->artisans, readArtisans(book, file)); break;
        }
    } catch (const Fault& fault) {
        if (fault.kind() != FaultKind::noSuchFile) throw;
        looked->gone = true;
    }
    return looked;
}

void ImportDesk::choose(int row) {
    if (m_busy || m_step != Choosing || row < 0 || row >= fileCount()) return;
    m_filePath = m_files.rows()[static_cast<std::size_t>(row)].path;
    m_fileName = QFileInfo(m_filePath).fileName();
    lookAtTable(FarPrices::stayOut);
}

void ImportDesk::turnPrices() {
    if (m_busy || m_step != Looking || m_report.far == 0) return;
    lookAtTable(pricesMeant() ? FarPrices::stayOut : FarPrices::comeIn);
}

void ImportDesk::lookAtTable(FarPrices farPrices) {
    m_busy = true;
    m_complaint.clear();
    m_saved.clear();
    emit changed();
    m_books.run(
        this,
        [file = std::filesystem::path(m_filePath.toStdString()), what = m_what,
         farPrices](Book& book) { return lookAt(book, file, what, farPrices); },
        [this](std::shared_ptr<const Looked> looked) { show(std::move(looked)); });
}

void ImportDesk::show(std::shared_ptr<const Looked> looked) {
    m_busy = false;
    if (looked->gone) return complain(m_wording.tableGone());
    if (looked->refused)
        return complain(m_what == What::stock && looked->refused->reason != Reason::tooLarge
                            ? m_wording.noStockTable()
                            : m_wording.noTable(*looked->refused));
    m_looked = std::move(looked);
    m_report = reportOf(m_looked->verdicts());
    std::vector<Line> lines;
    for (std::size_t at = 0; at < m_looked->verdicts().size(); ++at)
        lines.push_back({m_looked->table().record(at).line, m_looked->verdicts()[at]});
    const auto rank = [](const Line& line) {
        if (line.verdict.far) return 1;
        return line.verdict.isGood() ? 3 : line.verdict.isKnown() ? 2 : 0;
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&](const Line& a, const Line& b) { return rank(a) < rank(b); });
    m_lines.assign(std::move(lines));
    m_step = Looking;
    emit changed();
}

void ImportDesk::back() {
    if (m_step == TakingIn) return;
    m_step = Choosing;
    m_looked.reset();
    m_lines.assign({});
    m_told.assign({}); // codes are not left on a screen
    m_kept.assign({});
    m_report = {};
    m_import.reset();
    m_saved.clear();
    emit changed();
}

void ImportDesk::takeIn() {
    if (m_step != Looking || !canTakeIn()) return; // a second press does nothing
    m_busy = true;
    m_step = TakingIn;
    m_takenIn = 0;
    m_read = 0;
    m_stopping = false;
    m_by = m_person;
    emit changed();
    if (m_looked->artisans)
        takeInArtisan(0);
    else
        takeInGoods({});
}

void ImportDesk::stop() {
    m_stopping = m_step == TakingIn;
    emit changed();
}

// A piece at a time: what somebody sells meanwhile comes between two of them.
void ImportDesk::takeInGoods(ImportSoFar soFar) {
    m_books.run(
        this,
        [by = m_by, looked = m_looked, source = m_fileName.toStdString(), soFar](Book& book) {
            return looked->stock ? importStock(book, by, source, looked->stock->lines, soFar)
                                 : importSome(book, by, source, looked->items->items, soFar);
        },
        [this](const Result<ImportSoFar>& further) {
            if (!further) {
                m_complaint = m_wording.sentence(further.refusal());
                return finish();
            }
            m_read = further->read;
            m_takenIn = static_cast<std::size_t>(further->items);
            m_import = further->import;
            if (m_stopping || m_read == m_looked->goods()) return finish();
            emit changed();
            takeInGoods(*further);
        });
}

// One at a time: keying a PIN takes its while.
void ImportDesk::takeInArtisan(std::size_t at) {
    const auto& artisans = m_looked->artisans->artisans;
    if (m_stopping || at == artisans.size()) return finish();
    struct Registered {
        std::optional<Refusal> refused;
        ArtisanId id;
        std::string card;
    };
    const FromTable from{m_fileName.toStdString(), m_import,
                         std::ssize(artisans) - static_cast<std::int64_t>(at) - 1};
    m_books.run(
        this,
        [by = m_by, looked = m_looked, from, at](Book& book) {
            Registered registered;
            const auto id = registerArtisan(book, by, looked->artisans->artisans[at].artisan, from);
            if (!id) {
                registered.refused = id.refusal();
                return registered;
            }
            registered.id = *id;
            registered.card = ArtisanTable(book.db()).find(*id)->card;
            return registered;
        },
        [this, at](const Registered& registered) {
            const auto& [artisan, pinMade] = m_looked->artisans->artisans[at];
            m_read = at + 1;
            if (registered.refused) {
                m_complaint = m_wording.sentence(*registered.refused);
            } else {
                ++m_takenIn;
                if (!m_import) m_import = ImportId::of(registered.id.entry());
            }
            if (pinMade && !registered.refused) {
                auto told = m_told.rows();
                told.push_back({artisan.name, registered.card, artisan.pin});
                m_told.assign(std::move(told));
            }
            emit changed();
            takeInArtisan(at + 1);
        });
}

void ImportDesk::finish() {
    m_busy = false;
    m_step = Finished;
    readEarlier();
    emit changed();
    emit takenIn();
}

void ImportDesk::readEarlier() {
    m_books.run(
        this,
        [](Book& book) {
            std::vector<Earlier> all;
            for (auto& import : ImportTable(book.db()).of(book.stall(), earlierShown)) {
                Earlier earlier;
                if (import.by)
                    if (const auto member = StaffTable(book.db()).find(*import.by))
                        earlier.byName = member->name;
                earlier.import = std::move(import);
                all.push_back(std::move(earlier));
            }
            return all;
        },
        [this](std::vector<Earlier> all) {
            m_earlier.assign(std::move(all));
            emit changed();
        });
}

void ImportDesk::undo(int row) {
    if (row < 0 || row >= earlierCount()) return;
    const auto& import = m_earlier.rows()[static_cast<std::size_t>(row)].import;
    if (!import.undone) undo(import.id);
}

void ImportDesk::undoThis() {
    if (m_import) undo(*m_import);
}

void ImportDesk::undo(ImportId import) {
    if (m_busy) return;
    m_busy = true;
    m_complaint.clear();
    emit changed();
    m_books.run(
        this,
        [by = m_person, import](Book& book) -> Result<std::vector<Kept>> {
            const auto undone = undoImport(book, by, import);
            if (!undone) return undone.refusal();
            std::vector<Kept> kept;
            for (const auto& each : *undone)
                kept.push_back({ArtisanTable(book.db()).find(each.artisan)->name, each.why});
            return kept;
        },
        [this](Result<std::vector<Kept>> kept) {
            m_busy = false;
            readEarlier();
            if (!kept) return complain(m_wording.sentence(kept.refusal()));
            if (m_step == Finished) back();
            m_kept.assign(std::move(*kept));
            if (keptCount() > 0) m_step = TakenBack;
            emit changed();
            emit takenIn();
        });
}

void ImportDesk::saveRefused() {
    if (!m_looked) return;
    const QFileInfo table(m_filePath);
    const auto path = table.absolutePath() + '/' + table.completeBaseName() +
                      QStringLiteral("-refused.csv");
    const auto text = rejectsOf(m_looked->table(), m_looked->verdicts());
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(text.data(), static_cast<qint64>(text.size())) ==
                             static_cast<qint64>(text.size()) &&
                         file.commit();
    if (!written) return complain(m_wording.sentence(FaultKind::notWritable));
    m_complaint.clear();
    m_saved = path;
    emit changed();
}

void ImportDesk::complain(const QString& sentence) {
    m_complaint = sentence;
    emit changed();
}

void ImportDesk::forgetComplaint() { complain({}); }

void ImportDesk::fail() {
    m_busy = false;
    if (m_step == TakingIn) m_step = Choosing; // the list of earlier ones says what came in
    emit changed();
}

void ImportDesk::retell() {
    m_files.retell();
    m_lines.retell();
    m_told.retell();
    m_earlier.retell();
    m_kept.retell();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
