// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers as PDF files, as pictures on the screen and, where there is a printer, on its way there.
// The PDF is drawn once, by receipts/, as wide as the printer's paper; what the screen shows and
// what the printer prints is that very paper.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>
#include <memory>

#include "app/till/book_thread.h"
#include "app/till/pictures.h"
#include "core/people/staff_table.h"
#include "app/till/wording.h"
#include "receipts/escpos.h"
#include "receipts/fonts.h"
#include "receipts/papers.h"
#include "receipts/raster_of_pdf.h"

namespace touat {

/// For the screen.
QImage imageOf(const receipts::Grey& picture);

class PaperTray : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(bool showing READ showing NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(int parts READ parts NOTIFY changed) // of the picture, below each other: picture/0 and on
    Q_PROPERTY(double widthMm READ widthMm NOTIFY changed) // of the paper: 80, or 210 of an A4 sheet
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString proof READ proof NOTIFY changed)
    Q_PROPERTY(bool toPrint READ toPrint NOTIFY changed)

  public:
    /// `fonts`: folder of the receipt fonts; `receipts`: where PDFs go.
    PaperTray(BookThread& books, const Wording& wording, Pictures& pictures,
              std::filesystem::path fonts, std::filesystem::path receipts, QObject* parent);

    bool showing() const { return m_showing; }
    QString picture() const { return m_picture; }
    int parts() const { return m_picture.isEmpty() ? 0 : Pictures::partsOf(m_size); }
    double widthMm() const { return m_size.width() * 25.4 / receipts::dotsOfPrinter; }
    QString file() const { return m_file; }
    QString complaint() const { return m_complaint; }

    QString number() const { return m_number; }
    QString proof() const { return m_proof; } // what its QR code says; "": it has none
    /// There is a printer, and this paper has not gone there.
    bool toPrint() const;

    using Draw = std::function<std::optional<receipts::DrawnPaper>(Book&, const receipts::Fonts&,
                                                                   const receipts::PaperWish&)>;
    enum class Print { byTheWay, onlyWhenAsked };
    enum class Show { later, now };

    /// There is a printer, and how wide it prints.
    bool prints() const { return static_cast<bool>(m_printer); }
    /// Of what both sides sign, and of closings.
    receipts::TransferPaper slipPaper() const {
        return prints() ? receipts::TransferPaper::roll : receipts::TransferPaper::sheet;
    }
    receipts::RollWidth width() const { return m_width; }

    /// Draws a paper on the book's thread, and prints it where it fits the roll.
    void draw(Draw draw, Show show = Show::later, Print print = Print::byTheWay);
    /// Draws a paper to be looked at alone, in the place of what `by` showed before: no file, no print.
    void preview(QObject* by, Draw draw, std::function<void(const QString&, QSize)> then);
    /// Draws a paper for its bytes alone: nothing is shown, kept or printed.
    void drawAway(std::function<receipts::DrawnPaper(const receipts::Fonts&, const receipts::PaperWish&)> draw,
                  std::function<void(const receipts::DrawnPaper&)> then);
    /// The receipt of a sale, a refund or an exchange; the sale is safe whatever happens here.
    /// Drawn again, for a corrected tender or to be looked at, it does not come out of the printer
    /// a second time by itself.
    void draw(SaleId sale, Show show = Show::later);
    /// Printed again, marked and counted; see reprint().
    void drawCopy(SaleId sale, int copy);
    /// The receipt without prices, for whoever gets the present.
    void drawGift(SaleId sale);
    /// What the buyer signs of a sale on account.
    void drawAccount(SaleId sale);
    /// To be cut out and worn.
    void drawBadge(const StaffMember& member);
    /// The X report of the day that is open, or the Z report of one that was closed.
    void drawDay(DayId day, const Person& by, Show show);
    /// A month or a year that was closed, on a sheet or from the roll.
    void drawPeriod(PeriodId period, const Person& by, receipts::TransferPaper paper);
    /// The same of another stall's, as the centre told it.
    void drawPeriod(const PrintedPeriod& period, receipts::TransferPaper paper);
    /// The invoice of a sale, or the credit note of a refund, to be looked at.
    void drawInvoice(SaleId document);
    /// The quote of an order, or its slip.
    void drawOrder(OrderId order, Show show);
    /// The card of a thing, from its workshop to this stall.
    void drawProvenance(ItemId item);
    /// What travels with goods, on a sheet or from the roll.
    void drawTransfer(TransferId transfer, receipts::TransferPaper paper);
    /// A count that goes on, to be counted by hand; and what a closed one found.
    void drawCountSheet(std::int64_t number);
    void drawCountReport(CountId count);
    /// What artisans are asked for, all of them or one; nothing when nothing is wanted.
    void drawWanted(const Person& by, std::optional<ArtisanId> artisan);
    /// Whom to call for it, with their numbers.
    void drawCallList(const Person& by);

    /// The slip of a deposit, the house's copy and the artisan's.
    void drawDeposit(DepositId deposit, receipts::TransferPaper paper);
    /// The same of unsold goods that went home.
    void drawReturn(ReturnId goods, receipts::TransferPaper paper);
    /// Whose goods wait to be fetched here, to call them.
    void drawPickUps();
    /// A paper that was drawn elsewhere.
    void takeDrawn(receipts::DrawnPaper paper);

    /// Called on the book's thread with each paper that is to be printed.
    using Printer = std::function<void(const receipts::Grey&)>;
    /// How wide paper is drawn from now on, and who prints it; nobody without a printer.
    void setPrinter(receipts::RollWidth width, Printer printer, Print print);
    /// Prints the paper at hand, once.
    Q_INVOKABLE void print();
    /// From now on every paper says that it is none.
    void markTraining() { m_training = true; }
    /// The paper could not be drawn: says so instead of showing it.
    void fail(FaultKind kind);
    Q_INVOKABLE void show();
    Q_INVOKABLE void hide();

  signals:
    void changed();
    void written(const QString& file);

  private:
    struct Drawn;
    receipts::PaperWish wish() const;
    void take(Drawn drawn);

    BookThread& m_books;
    const Wording& m_wording;
    Pictures& m_pictures;
    std::filesystem::path m_fonts;
    std::filesystem::path m_receipts;
    bool m_showing = false;
    QString m_picture;
    QSize m_size;
    QString m_file;
    QString m_complaint;
    QString m_number;
    QString m_proof;
    receipts::RollWidth m_width = receipts::RollWidth::mm80;
    Printer m_printer;
    Print m_print = Print::byTheWay;
    std::optional<SaleId> m_sale;                 // drawn last
    std::shared_ptr<const receipts::Grey> m_dots; // of the paper at hand
    bool m_printed = false;                       // it has gone to the printer
    bool m_training = false;
};

} // namespace touat
