using Prevenance.Geography;
using Prevenance.Territory.Imports;
using Prevenance.Territory.Imports.Tables;

namespace Prevenance.Territory.Reading;

/// <summary>Reads the places where somebody answers, of one source or the other.</summary>
internal static class ServiceReader
{
    public static IEnumerable<ServiceSite> Read(SourceTable table, SourceKind kind) => table.Rows.Select(row => kind.Name == SourceKinds.FranceServices
        ? new ServiceSite(table[row, FranceServicesTable.Id], table[row, FranceServicesTable.Name], [], table[row, FranceServicesTable.Commune], PositionOf(table, row), FranceServicesHours(table, row))
        : new ServiceSite(table[row, "id"], table[row, "nom"], Themes(table[row, "thematiques"]), table[row, "code_insee"], PositionOf(table, row), OpeningHours.OfWeek(table[row, "horaires_accueil"])));

    /// <summary>A site that tells the hours of no day tells nothing of its hours.</summary>
    private static double? FranceServicesHours(SourceTable table, string[] row)
    {
        var told = FranceServicesTable.OpeningDays.Select(day => table[row, day]).Where(hours => hours.Length > 0).ToList();
        return told.Count > 0 ? told.Sum(hours => OpeningHours.OfDay(hours)!.Value) : null;
    }

    private static Position PositionOf(SourceTable table, string[] row) => new(Cells.Number(table[row, "latitude"])!.Value, Cells.Number(table[row, "longitude"])!.Value);

    /// <summary>A list, as CSV files of the directory write one: between brackets or not, with quotes or not.</summary>
    private static string[] Themes(string text) => [.. text.Trim('[', ']', '{', '}').Split(',', '|').Select(theme => theme.Trim(' ', '"', '\'')).Where(theme => theme.Length > 0)];
}
