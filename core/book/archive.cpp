// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/archive.h"

#include <algorithm>

#include "core/book/checkpoint_table.h"
#include "core/journal/chain.h"
#include "core/journal/json_value.h"
#include "core/people/staff_table.h"
#include "core/sales/day_table.h"
#include "core/sales/period_table.h"
#include "core/sales/period_view.h"
#include "core/store/fault.h"
#include "core/store/whole_file.h"

namespace touat {

namespace {

using Path = std::filesystem::path;

/// A file of the archive, hashed as it is written.
class Part {
  public:
    Part(const Path& folder, std::string name) : m_name(std::move(name)), m_file(folder / m_name) {}
    void write(std::string_view bytes) {
        m_sum.add(bytes);
        m_waiting += bytes;
        if (m_waiting.size() > 1'000'000) flush();
    }
    /// Its line of the manifest, as sha256sum writes it.
    std::string finish() {
        flush();
        m_file.finish();
        return m_sum.finish().hex() + "  " + m_name + '\n';
    }

  private:
    void flush() {
        m_file.write(m_waiting);
        m_waiting.clear();
    }
    std::string m_name;
    NewFile m_file;
    std::string m_waiting;
    Sha256 m_sum;
};

/// Another name beside the folder until all is written; without keep() it goes away again.
class HalfFolder {
  public:
    explicit HalfFolder(const Path& folder)
        : m_folder(folder.has_filename() ? folder : folder.parent_path()), m_half(m_folder) {
        m_half += halfEnding;
        std::error_code failed;
        if (std::filesystem::exists(m_folder, failed) &&
            (!std::filesystem::is_directory(m_folder, failed) ||
             !std::filesystem::is_empty(m_folder, failed)))
            throw Fault(FaultKind::notWritable, m_folder.string() + " is not an empty folder");
        remove(); // of a try that the power ended
        if (!std::filesystem::create_directories(m_half, failed))
            throw Fault(FaultKind::notWritable, m_half.string());
    }
    ~HalfFolder() {
        if (!m_kept) remove();
    }
    HalfFolder(const HalfFolder&) = delete;
    HalfFolder& operator=(const HalfFolder&) = delete;
    const Path& path() const { return m_half; }
    void keep() {
        syncFolder(m_half);
        giveName(m_half, m_folder);
        m_kept = true;
    }

  private:
    /// What we put there, and nothing of anybody else.
    void remove() {
        std::error_code ignored;
        for (const auto* name : {"journal.jsonl", "signatures.jsonl", "keys.jsonl", "closings.csv",
                                 "LISEZMOI.txt", "verify.py", "MANIFEST", "MANIFEST.sig"})
            std::filesystem::remove(m_half / name, ignored);
        std::filesystem::remove(m_half, ignored);
    }
    Path m_folder;
    Path m_half;
    bool m_kept = false;
};

/// A stretch of a journal.
struct Stretch {
    Stream stream;
    std::int64_t first = 0;
    std::int64_t last = 0;
    bool holds(const Stream& of, std::int64_t seq) const {
        return of == stream && seq >= first && seq <= last;
    }
};

Day firstOf(int year) {
    return Day::parse(std::to_string(year) + "-01-01").value_or(Day{});
}

/// A stall holds only those entries of others that concern it; its own streams are whole.
std::vector<Stream> wholeStreams(Book& book) {
    auto streams = JournalTable(book.db()).streams();
    std::erase_if(streams, [&](const Stream& stream) {
        return chainKindIn(book.stream(), stream) != ChainKind::whole;
    });
    return streams;
}

/// The day that an entry belongs to: the business day if it names one, else the clock's.
Day dayOfEntry(EntryReader& reader, const Envelope& envelope) {
    const bool names = envelope.type == DayOpened::type || envelope.type == PeriodClosed::type;
    if (names) {
        const auto fact = readFact(envelope, reader.body());
        if (fact && *fact) {
            if (const auto* opened = std::get_if<DayOpened>(&**fact)) return opened->day;
            if (const auto* closed = std::get_if<PeriodClosed>(&**fact)) return closed->first;
        }
    }
    return envelope.day.value_or(dayOf(envelope.at));
}

class Archive {
  public:
    Archive(Book& book, const ArchiveWish& wish)
        : m_book(book), m_db(book.db()), m_wish(wish), m_from(firstOf(wish.year)),
          m_until(firstOf(wish.year + 1)) {}

    bool find() {
        EntryReader reader;
        for (const auto& stream : wholeStreams(m_book)) m_total += 2 * JournalTable(m_db).head(stream).seq;
        for (const auto& stream : wholeStreams(m_book)) {
            Stretch stretch{stream, 0, 0};
            JournalTable(m_db).eachFrom(
                stream, 1, [&](std::int64_t seq, std::string_view text, const Hash&) {
                    const auto envelope = reader.read(text);
                    if (!envelope) throw Fault(FaultKind::damaged, EntryId{stream, seq}.text());
                    const auto day = dayOfEntry(reader, *envelope);
                    if (day >= m_from && day < m_until) {
                        if (stretch.first == 0) stretch.first = seq;
                        stretch.last = seq;
                    }
                    step();
                    return true;
                });
            if (stretch.first != 0) m_stretches.push_back(stretch);
        }
        m_total = m_done; // those of the year are read once more
        for (const auto& stretch : m_stretches) m_total += stretch.last - stretch.first + 1;
        return !m_stretches.empty();
    }

    Archived write() {
        HalfFolder half(m_wish.folder);
        std::string manifest = head();
        manifest += journal(half.path());
        manifest += signatures(half.path());
        manifest += keys(half.path());
        manifest += closings(half.path());
        for (const auto* name : {"LISEZMOI.txt", "verify.py"}) manifest += copied(half.path(), name);
        Part list(half.path(), "MANIFEST");
        list.write(manifest);
        (void)list.finish();
        Part signature(half.path(), "MANIFEST.sig");
        signature.write(signatureOf(*m_book.surroundings().seed, manifest) + '\n');
        (void)signature.finish();
        half.keep();
        return m_archived;
    }

  private:
    void step() {
        if (m_wish.progress) m_wish.progress(++m_done, m_total);
    }

    /// `sha256sum -c` passes over these lines; what is signed begins with them.
    std::string head() {
        for (const auto& device : DeviceTable(m_db).all()) {
            const auto stall = device.stream.stall;
            const auto days = DayTable(m_db).between(stall, m_from, m_until.plus(-1));
            const bool known = std::find(m_archived.unclosed.begin(), m_archived.unclosed.end(), stall) !=
                               m_archived.unclosed.end();
            if (!known && !days.empty() && isHere(stall) &&
                !PeriodTable(m_db).has(stall, {PeriodKind::year, m_from}))
                m_archived.unclosed.push_back(stall);
        }
        auto text = "# touat archive 1\n# year " + std::to_string(m_wish.year) + "\n# of " +
                    m_book.stream().text() + "\n# key " +
                    publicKeyOf(*m_book.surroundings().seed).hex() + "\n# made " +
                    m_book.today().iso() + '\n';
        if (m_book.today() < m_until) text += "# unfinished: the year goes on\n";
        for (const auto stall : m_archived.unclosed)
            text += "# not closed: " + stall.text() + ", which has opened no day of a later year\n";
        return text;
    }

    std::string journal(const Path& folder) {
        Part part(folder, "journal.jsonl");
        EntryReader reader;
        for (const auto& stretch : m_stretches) {
            const auto first = JournalTable(m_db).envelopeOf({stretch.stream, stretch.first});
            must(first.has_value(), "it was read before");
            json::Value begin = placed(stretch.stream);
            begin["first"] = stretch.first;
            begin["last"] = stretch.last;
            begin["before"] = first->prev.hex();
            part.write(begin.dump() + '\n');
            JournalTable(m_db).eachFrom(
                stretch.stream, stretch.first,
                [&](std::int64_t seq, std::string_view text, const Hash& hash) {
                    step();
                    if (seq > stretch.last) return false;
                    if (!json::isUtf8(text))
                        throw Fault(FaultKind::damaged, EntryId{stretch.stream, seq}.text());
                    json::Value line = placed(stretch.stream);
                    line["seq"] = seq;
                    line["hash"] = hash.hex();
                    line["entry"] = text;
                    part.write(line.dump() + '\n');
                    ++m_archived.entries;
                    return true;
                });
        }
        return part.finish();
    }

    std::string signatures(const Path& folder) {
        Part part(folder, "signatures.jsonl");
        for (const auto& each : CheckpointTable(m_db).all()) {
            if (!isHere(each.stream, each.head.seq)) continue;
            json::Value line = placed(each.stream);
            line["kind"] = "checkpoint";
            line["seq"] = each.head.seq;
            line["hash"] = each.head.hash.hex();
            line["signer"] = each.signer.text();
            line["signed_ms"] = each.signedAt.utcMs();
            line["signature"] = each.signature;
            part.write(line.dump() + '\n');
        }
        // A stall has the centre's digests without what stands between them.
        EntryReader reader;
        for (const auto& stream : JournalTable(m_db).streams()) {
            if (!stream.stall.isCentre()) continue;
            JournalTable(m_db).eachFrom(
                stream, 1, [&](std::int64_t seq, std::string_view text, const Hash& hash) {
                    if (text.find(DayDigested::type) == text.npos) return true;
                    const auto envelope = reader.read(text);
                    if (!envelope || envelope->type != DayDigested::type) return true;
                    const auto fact = readFact(*envelope, reader.body());
                    const auto* digest = fact && *fact ? std::get_if<DayDigested>(&**fact) : nullptr;
                    if (digest == nullptr || digest->day < m_from || digest->day >= m_until) return true;
                    json::Value line = placed(stream);
                    line["kind"] = "digest";
                    line["seq"] = seq;
                    line["hash"] = hash.hex();
                    line["entry"] = text;
                    part.write(line.dump() + '\n');
                    return true;
                });
        }
        return part.finish();
    }

    std::string keys(const Path& folder) {
        Part part(folder, "keys.jsonl");
        for (const auto& device : DeviceTable(m_db).all()) {
            json::Value line = placed(device.stream);
            line["public_key"] = device.publicKey.hex();
            line["name_ar"] = device.stallName.arabic;
            line["name_fr"] = device.stallName.latin;
            part.write(line.dump() + '\n');
        }
        return part.finish();
    }

    std::string closings(const Path& folder) {
        Part part(folder, "closings.csv");
        part.write("stall,kind,period,entry,days,sales,refunds,sold_dinars,given_back_dinars,"
                   "turnover_dinars,vat_dinars,vat_by_rate,duty_dinars,rounding_dinars,late_dinars,"
                   "perpetual_documents,perpetual_sales_dinars,perpetual_refunds_dinars\n");
        std::vector<Stall> stalls;
        for (const auto& stretch : m_stretches)
            if (stalls.empty() || stalls.back() != stretch.stream.stall)
                stalls.push_back(stretch.stream.stall);
        const auto periods = PeriodTable(m_db).between(m_from, m_until.plus(-1));
        for (const auto stall : stalls) {
            for (const auto& day : DayTable(m_db).between(stall, m_from, m_until.plus(-1))) {
                const auto sums = sumsOf(m_db, day);
                part.write(row(stall, "day", day.day.iso(), day.closing->text(), 1, sums.sums, Money{},
                               sums.perpetual));
            }
            for (const auto& period : periods)
                if (period.stall == stall)
                    part.write(row(stall, wordOf(period.said.kind), period.said.period().text(),
                                   period.id.entry().text(), period.said.openDays, period.said.sums,
                                   period.said.late, period.said.perpetual));
        }
        return part.finish();
    }

    std::string copied(const Path& folder, const char* name) {
        const auto from = m_wish.beside / name;
        const auto content = readWhole(from);
        if (!content || content->empty()) throw Fault(FaultKind::noSuchFile, from.string());
        Part part(folder, name);
        part.write(*content);
        return part.finish();
    }

    static std::string row(Stall stall, std::string_view kind, const std::string& period,
                           const std::string& entry, std::int64_t days, const PeriodSums& sums,
                           Money late, const Totals& perpetual) {
        std::string rates;
        for (const auto& each : sums.vat) {
            if (each.vat.isZero()) continue;
            if (!rates.empty()) rates += ' ';
            rates += each.rate ? std::to_string(each.rate->basisPoints()) : "commission";
            rates += '=' + writeDinars(each.vat);
        }
        std::string text = stall.text() + ',' + std::string(kind) + ',' + period + ',' + entry;
        for (const auto number : {days, sums.sales, sums.refunds}) text += ',' + std::to_string(number);
        for (const auto amount : {sums.sold, sums.givenBack, sums.turnover(), sums.vatSum()})
            text += ',' + writeDinars(amount);
        text += ',' + rates;
        for (const auto amount : {sums.duty, sums.rounding, late}) text += ',' + writeDinars(amount);
        text += ',' + std::to_string(perpetual.documents);
        for (const auto amount : {perpetual.sales, perpetual.refunds})
            text += ',' + writeDinars(Money::centimes(amount));
        return text + '\n';
    }

    static json::Value placed(const Stream& stream) {
        json::Value line;
        line["stall"] = stream.stall.text();
        line["epoch"] = stream.epoch;
        return line;
    }
    bool isHere(const Stream& stream, std::int64_t seq) const {
        return std::any_of(m_stretches.begin(), m_stretches.end(),
                           [&](const Stretch& each) { return each.holds(stream, seq); });
    }
    bool isHere(Stall stall) const {
        return std::any_of(m_stretches.begin(), m_stretches.end(),
                           [&](const Stretch& each) { return each.stream.stall == stall; });
    }

    Book& m_book;
    Database& m_db;
    const ArchiveWish& m_wish;
    Day m_from;
    Day m_until;
    std::vector<Stretch> m_stretches;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
    Archived m_archived;
};

} // namespace

bool isOver(Day today, int year) {
    return today >= firstOf(year + 1);
}

std::optional<Archived> writeArchive(Book& book, const ArchiveWish& wish) {
    must(book.surroundings().seed.has_value(), "an archive is signed by its device");
    Archive archive(book, wish);
    if (!archive.find()) return std::nullopt;
    return archive.write();
}

} // namespace touat
