// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sales and refunds as rows. A refund is a document like a sale, with negative numbers.
#pragma once

#include <optional>

#include "core/journal/entry.h"
#include "core/sales/day.h"
#include "core/sales/facts.h"
#include "core/store/query.h"

namespace touat {

enum class Series { sale, refund };
template <> struct EnumWords<Series> {
    static constexpr auto words = std::to_array<std::string_view>({"sale", "refund"});
};

/// A document's number as people read it: "S07-1-000012", a refund "S07-1-R000003".
std::string documentNumber(const Stream& stream, Series series, std::int64_t number);

/// Where a document stands: whose, when, by whom.
struct DocumentPlace {
    EntryId entry;
    Day day;
    Moment at;
    std::optional<StaffId> by;
};

/// What refunds have taken of a sale line so far.
struct TakenBack {
    Quantity quantity;
    Money amount;
    Shares shares;
};
/// What refunds have given back of a whole sale so far.
struct GivenBack {
    Money total;
    Money duty;
    Money rounding;
};

/// How a document was paid, where its line in the table stands.
struct SaleHead {
    SaleId id;
    Stream stream;
    Series series = Series::sale;
    std::int64_t number = 0;
    Day day;
    Moment at;
    std::optional<StaffId> by;
    Money total;
    Money duty;
    Money rounding;
    std::optional<SaleId> refunds;
};

class SaleTable {
  public:
    explicit SaleTable(Database& db) : m_db(db) {}
    /// `line`: where the document's lines count from; see takenLine.
    void insert(const DocumentPlace& place, Series series, const Document& document, int line = 0);
    void replaceTenders(SaleId sale, const std::vector<Tender>& tenders);
    /// The line is another artisan's now; refunds of it follow the correction.
    /// `was` and `now`: the lines that the accounts of both get for it.
    void correctOwner(const CorrectedLine& line, ArtisanEntryId was, ArtisanEntryId now);
    std::optional<OwnedShare> correctedOwner(SaleLineId line);
    /// Of sales of an item under an artisan, in this book.
    std::vector<SaleLineId> linesOf(ItemId item, ArtisanId artisan);
    void insertReprint(const Envelope& envelope, const ReceiptReprinted& fact);

    /// The number of the next document; the series is gapless per device.
    std::int64_t nextNumber(const Stream& stream, Series series);
    /// The first number that was given and is not here; none in a sound book.
    std::optional<std::int64_t> missingNumber(const Stream& stream, Series series);
    std::int64_t documents(const Stream& stream); // of both series
    /// The highest basket number that was sold; baskets after it are free.
    std::int64_t lastBasket(const Stream& stream);
    std::optional<SaleId> byBasket(const Stream& stream, std::int64_t basket);
    std::optional<SaleId> bySource(const Stream& stream, const std::string& source);
    std::optional<SaleId> byNumber(const Stream& stream, Series series, std::int64_t number);
    std::optional<SaleId> last(const Stream& stream);
    TakenBack takenBack(SaleLineId line);
    GivenBack givenBack(SaleId sale);
    /// What of it went on its customer's account, less what refunds of it took off there again.
    Money onAccount(SaleId sale);
    std::optional<SaleHead> find(SaleId sale);
    std::vector<Tender> tenders(SaleId sale);
    int copies(SaleId sale); // printed after the first

  private:
    void insertTenders(SaleId sale, Series series, const std::vector<Tender>& tenders);
    Database& m_db;
};

struct Voucher {
    VoucherId id;
    Stall stall;
    Money amount;
    Day issued;
};

/// A voucher that was taken, of whatever stall.
struct SpentVoucher {
    VoucherId id;
    SaleId in;
};

class VoucherTable {
  public:
    explicit VoucherTable(Database& db) : m_db(db) {}
    void insert(const Voucher& voucher);
    std::optional<Voucher> find(VoucherId id);
    /// The first to take it stays. False: another sale has it already.
    bool spend(VoucherId id, SaleId in);
    std::optional<SaleId> spentIn(VoucherId id);
    /// At the centre: which the stalls do not know of yet.
    std::vector<SpentVoucher> untold();
    void setTold(VoucherId id);

  private:
    Database& m_db;
};

/// Drawer openings without a sale.
class DrawerOpeningTable {
  public:
    explicit DrawerOpeningTable(Database& db) : m_db(db) {}
    void insert(const Envelope& envelope, const DrawerOpened& fact);
    std::vector<DrawerOpening> on(Stall stall, Day day);

  private:
    Database& m_db;
};

/// Lines that were removed after somebody had begun to pay, to be counted; which they were the log reads in
/// the facts.
class LineRemovalTable {
  public:
    explicit LineRemovalTable(Database& db) : m_db(db) {}
    void insert(const Envelope& envelope);

  private:
    Database& m_db;
};

/// Totals of a stall and day, kept beside the sales.
class StallDayTable {
  public:
    explicit StallDayTable(Database& db) : m_db(db) {}
    void add(const DocumentPlace& place, Series series, const Document& document);

  private:
    Database& m_db;
};

} // namespace touat
