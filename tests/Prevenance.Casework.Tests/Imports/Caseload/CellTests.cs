using Prevenance.Casework.Imports.Caseload.Cells;

namespace Prevenance.Casework.Tests.Imports.Caseload;

public class CellTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    [Theory]
    [InlineData("12/03/1985", "1985-03-12")]
    [InlineData("1985-03-12", "1985-03-12")]
    [InlineData("1985-03-12 00:00:00", "1985-03-12")]
    [InlineData("12.3.1985", "1985-03-12")]
    [InlineData("12 03 1985", "1985-03-12")]
    [InlineData("12/03/1985 00:00", "1985-03-12")]
    [InlineData("né le 12/03/1985", "1985-03-12")]
    [InlineData("12/03/85", "1985-03-12")]
    [InlineData("12/03/12", "2012-03-12")]
    [InlineData("12/03/27", "1927-03-12")]
    [InlineData("1er mars 1985", "1985-03-01")]
    [InlineData("12 août 1985", "1985-08-12")]
    [InlineData("12 déc. 85", "1985-12-12")]
    [InlineData("mardi 12 mars 1985", "1985-03-12")]
    [InlineData("12-Feb-1985", "1985-02-12")]
    [InlineData("31118", "1985-03-12")]
    [InlineData("31118,0", "1985-03-12")]
    [InlineData("12031985", "1985-03-12")]
    [InlineData("19850312", "1985-03-12")]
    [InlineData("20111985", "1985-11-20")]
    [InlineData("12/25/1985", "1985-12-25")]
    [InlineData("03/1985", "1985-03")]
    [InlineData("mars 1985", "1985-03")]
    [InlineData("1985", "1985")]
    [InlineData("en 1985", "1985")]
    [InlineData("00/00/1985", "1985")]
    [InlineData("00/03/1985", "1985-03")]
    [InlineData("vers 1985", "1985")]
    [InlineData("env. 1985", "1985")]
    [InlineData("1985 ?", "1985")]
    [InlineData("29/02/1988", "1988-02-29")]
    [InlineData("", null)]
    [InlineData("?", null)]
    [InlineData("inconnue", null)]
    [InlineData("00/00/0000", null)]
    public void A_date_of_birth_is_read_as_people_and_spreadsheets_write_it(string cell, string? born) =>
        Assert.Equal(born, WrittenDate.Birth(cell, Today, new CellNotes())?.ToString());

    [Theory]
    [InlineData("31/02/1990", "« 31/02/1990 » n’existe pas")]
    [InlineData("29/02/1990", "« 29/02/1990 » n’existe pas")]
    [InlineData("32/01/1990", "« 32/01/1990 » n’existe pas")]
    [InlineData("13/13/1990", "« 13/13/1990 » n’existe pas")]
    [InlineData("01/01/2062", "« 01/01/2062 » est dans l’avenir")]
    [InlineData("28/11/2026", "« 28/11/2026 » est dans l’avenir")]
    [InlineData("01/01/1900", "« 01/01/1900 » est il y a plus de 120 ans")]
    [InlineData("demain", "« demain » n’est pas une date ; attendu : 12/03/1985")]
    [InlineData("1234567", "« 1234567 » n’est pas une date ; attendu : 12/03/1985")]
    public void A_date_of_birth_that_cannot_be_is_told(string cell, string reason) =>
        Assert.Equal(reason, Assert.Throws<RefusalException>(() => WrittenDate.Birth(cell, Today, new CellNotes())).Reason.French);

    [Theory]
    [InlineData("06.39.98.00.12", "06 39 98 00 12")]
    [InlineData("0639980012", "06 39 98 00 12")]
    [InlineData("639980012", "06 39 98 00 12")]
    [InlineData("+33 6 39 98 00 12", "06 39 98 00 12")]
    [InlineData("+33 (0)6 39 98 00 12", "06 39 98 00 12")]
    [InlineData("0033639980012", "06 39 98 00 12")]
    [InlineData("33639980012", "06 39 98 00 12")]
    [InlineData("06/39/98/00/12", "06 39 98 00 12")]
    [InlineData("0639 980 012", "06 39 98 00 12")]
    [InlineData("04 65 71 00 01 / 06 39 98 00 14", "04 65 71 00 01|06 39 98 00 14")]
    [InlineData("0465710001 0639980014", "04 65 71 00 01|06 39 98 00 14")]
    [InlineData("04 65 71 00 01 06 39 98 00 14", "04 65 71 00 01|06 39 98 00 14")]
    [InlineData("06 39 98 00 14 (fils) ou 04 65 71 00 01", "06 39 98 00 14=fils|04 65 71 00 01")]
    [InlineData("Fille : 06 39 98 00 14", "06 39 98 00 14=Fille")]
    [InlineData("port. 06 39 98 00 14", "06 39 98 00 14")]
    [InlineData("+32 470 12 34 56", "+32 470 12 34 56")]
    [InlineData("0000000000", "")]
    [InlineData("0666666666", "")]
    [InlineData("06 39 98 00", "")]
    [InlineData("6,39E+08", "")]
    [InlineData("n’a pas de téléphone", "")]
    public void Telephones_are_read_with_who_answers(string cell, string numbers) =>
        Assert.Equal(numbers, string.Join('|', WrittenTelephones.Of(cell, new CellNotes()).Select(means => means.WhoAnswers is { } who ? $"{means.Value}={who}" : means.Value)));

    [Theory]
    [InlineData("ana@example.org", "ana@example.org")]
    [InlineData("ana@example.org, luc@example.org", "ana@example.org|luc@example.org")]
    [InlineData("ana@example.org;luc@example.org", "ana@example.org|luc@example.org")]
    [InlineData("Ana <ana@example.org>", "ana@example.org")]
    [InlineData("ana@@example.org", "")]
    [InlineData("ana@example", "")]
    [InlineData("ana.@example.org", "")]
    [InlineData("aucun", "")]
    public void Mails_are_read(string cell, string mails) => Assert.Equal(mails, string.Join('|', WrittenMails.Of(cell, new CellNotes()).Select(means => means.Value)));

    [Theory]
    [InlineData("1000", "01000")]
    [InlineData("69 100", "69100")]
    [InlineData("69100.0", "69100")]
    [InlineData("691", null)]
    [InlineData("", null)]
    public void Postal_codes_get_their_zero_back(string cell, string? code) => Assert.Equal(code, WrittenPlace.PostalCode(cell, new CellNotes()));

    [Theory]
    [InlineData("69100", "VILLEURBANNE", "69266")]
    [InlineData("69003", "Lyon", "69383")]
    [InlineData("69006", "Lyon 6e", "69386")]
    [InlineData("69006", "LYON 06", "69386")]
    [InlineData("69006", "Lyon 6ème arrondissement", "69386")]
    [InlineData("69300", "Caluire", "69034")]
    [InlineData("69120", "VAULX EN VELIN", "69256")]
    [InlineData("69190", "St Fons", "69199")]
    [InlineData("69110", "STE FOY LES LYON CEDEX", "69202")]
    [InlineData("69440", "MORNANT", null)]
    [InlineData("01000", "Bourg en Bresse", null)]
    public void A_commune_of_the_territory_is_recognised(string code, string city, string? commune) => Assert.Equal(commune, WrittenPlace.Commune(code, city)?.Code);

    [Theory]
    [InlineData("BENALI ép. MOREAU", "", "", "MOREAU|BENALI|")]
    [InlineData("BENALI épouse MOREAU", "", "", "MOREAU|BENALI|")]
    [InlineData("Benali Ep Moreau", "", "", "Moreau|Benali|")]
    [InlineData("DURAND veuve PETIT", "", "", "PETIT|DURAND|")]
    [InlineData("MARTIN (née LEFÈVRE)", "", "", "MARTIN|LEFÈVRE|")]
    [InlineData("MARTIN née LEFÈVRE", "", "", "MARTIN|LEFÈVRE|")]
    [InlineData("MARTIN, NEE LEFEVRE", "", "", "MARTIN|LEFEVRE|")]
    [InlineData("Mme MARTIN", "", "Hélène", "MARTIN||Hélène")]
    [InlineData("EPINAL", "", "Ève", "EPINAL||Ève")]
    [InlineData("NEEL", "", "", "NEEL||")]
    [InlineData("", "", "DUPONT Jean", "DUPONT||Jean")]
    [InlineData("", "", "Jean-Paul DE LA TOUR", "DE LA TOUR||Jean-Paul")]
    [InlineData("", "", "de la FUENTE María José", "FUENTE||de la María José")]
    [InlineData("", "", "DUPONT, Jean", "DUPONT||Jean")]
    [InlineData("", "", "M. DUPONT Jean", "DUPONT||Jean")]
    [InlineData("", "", "BENALI ép. MOREAU Fatima", "MOREAU|BENALI|Fatima")]
    [InlineData("", "", "Zalmai", "Zalmai||")]
    public void Names_are_taken_apart(string usage, string birth, string firstOrFull, string expected)
    {
        var full = usage.Length == 0 ? firstOrFull : "";
        var names = WrittenNames.Of(full, new WrittenNames(usage, birth, full.Length == 0 ? firstOrFull : "", ""), new CellNotes());
        Assert.Equal(expected, $"{names.Usage}|{names.Birth}|{names.First}");
    }

    [Fact]
    public void The_name_that_somebody_is_called_by_is_kept_apart() =>
        Assert.Equal(new WrittenNames("DUPONT", "", "Alexandre", "Sacha"), WrittenNames.Of("", new WrittenNames("DUPONT", "", "Alexandre (dit Sacha)", ""), new CellNotes()));

    [Theory]
    [InlineData("DÉCÉDÉE le 12/08/2026", true)]
    [InlineData("Monsieur est décédé", true)]
    [InlineData("DCD 12/08/2026", true)]
    [InlineData("Vient seule ; décédée en août", true)]
    [InlineData("mari décédé en 2019", false)]
    [InlineData("veuve, époux décédé", false)]
    [InlineData("son père est mort le mois dernier", false)]
    [InlineData("demande de capital décès", false)]
    [InlineData("suite au décès de sa mère", false)]
    public void Her_own_death_is_proposed_and_not_that_of_somebody_near(string note, bool proposed) => Assert.Equal(proposed, Signs.OfDeath(note));

    [Theory]
    [InlineData("CHRS, adresse à ne pas communiquer", true)]
    [InlineData("NE PAS DIVULGUER L'ADRESSE", true)]
    [InlineData("adresse confidentielle", true)]
    [InlineData("ordonnance de protection du 03/11", true)]
    [InlineData("victime de violences conjugales", true)]
    [InlineData("ne pas laisser de message", false)]
    [InlineData("12 rue de la Paix", false)]
    public void A_hidden_address_is_proposed(string words, bool proposed) => Assert.Equal(proposed, Signs.OfHiddenAddress(words));

    [Theory]
    [InlineData("Domicilié CCAS, 4 rue de l'Exemple", true)]
    [InlineData("élection de domicile au C.C.A.S.", true)]
    [InlineData("SDF", true)]
    [InlineData("4 rue de l'Exemple", false)]
    public void A_domiciliation_is_proposed(string address, bool proposed) => Assert.Equal(proposed, Signs.OfDomiciliation(address));
}
