using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Directories.Records;
using Prevenance.Storage;

namespace Prevenance.Directories.Referrals.Unmet;

/// <summary>Counts people, and keeps no name: the same person, theme and kind within a quarter is one, whatever the number of times.</summary>
/// <param name="store">Where they are counted, opened with its key.</param>
internal sealed class UnmetTally(Store store)
{
    private readonly Seal own = (store.Seal ?? throw new InvalidOperationException("nobody is counted without a key")).For("unmet requests");

    /// <summary>What stands for a person in a quarter.</summary>
    public string CodeOf(FileKey person, string quarter) => own.NameOf($"{quarter} {person.Value}");

    /// <summary>Adds to what is saved next what is not counted yet; who counts the same at the same moment makes that fail, and it is tried again.</summary>
    public async Task Add(DirectoryRecords context, FileKey person, CountedUnder under, string kind, DateOnly day)
    {
        var quarter = $"{Quarter.Of(day)}";
        var code = CodeOf(person, quarter);
        var known = await context.Unmet.AsNoTracking().Where(row => row.Quarter == quarter && row.Person == code && row.Kind == kind).Select(row => row.Theme).ToListAsync();
        context.AddRange(under.Themes.Except(known, StringComparer.Ordinal).Select(theme => new UnmetRow { Quarter = quarter, Person = code, Theme = theme, Kind = kind, Area = under.Area ?? "" }));
    }
}
