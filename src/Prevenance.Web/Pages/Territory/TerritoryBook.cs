using Prevenance.Territory.Imports;
using Prevenance.Web.Hosting;

namespace Prevenance.Web.Pages.Territory;

/// <summary>The territory as its sources tell it today: read again when one of them is imported, and not before.</summary>
/// <param name="data">Where <c>territory import</c> puts them, within what the application keeps.</param>
internal sealed class TerritoryBook(DataFolder data)
{
    private readonly Lock reading = new();
    private KeptTerritory? kept;

    private string Folder => Path.Combine(data.Path, "territory");

    public KeptTerritory Today()
    {
        var stamp = new TerritoryFolder(Folder).Stamp;
        if (kept is { } known && known.Stamp == stamp)
            return known;
        lock (reading)
        {
            return kept is { } read && read.Stamp == stamp ? read : kept = KeptTerritory.Of(Folder, stamp);
        }
    }
}
