using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts;
using Prevenance.Casework.Records;

namespace Prevenance.Casework.Files;

/// <summary>Which files are one person's, as it is held now: as far as what was said of two of them reaches.</summary>
internal sealed class SameFiles
{
    private readonly IReadOnlyList<SamePersonRow> rows;

    private SameFiles(IReadOnlyList<SamePersonRow> rows) => this.rows = rows;

    /// <summary>All that is said.</summary>
    public static async Task<SameFiles> All(CaseworkRecords context) => new(await Standing(context).ToListAsync());

    /// <summary>What is said around some files.</summary>
    public static async Task<SameFiles> Around(CaseworkRecords context, IReadOnlyCollection<FileKey> files)
    {
        var (rows, known) = (new Dictionary<string, SamePersonRow>(StringComparer.Ordinal), files.Select(file => file.Value).ToHashSet(StringComparer.Ordinal));
        for (var next = known.ToList(); next.Count > 0;)
        {
            var found = await Standing(context).Where(row => next.Contains(row.One) || next.Contains(row.Other)).ToListAsync();
            next = [.. found.Where(row => rows.TryAdd(row.Id, row) && row.AreOne).SelectMany(row => new[] { row.One, row.Other }).Distinct().Where(known.Add)];
        }
        return new SameFiles([.. rows.Values]);
    }

    /// <summary>What stands between two files; nothing where nobody said anything of the two.</summary>
    public SamePersonRow? Between(FileKey one, FileKey other) => rows.FirstOrDefault(row => (row.One, row.Other) == (one.Value, other.Value) || (row.One, row.Other) == (other.Value, one.Value));

    /// <summary>The other files of the person whose file this is.</summary>
    public IReadOnlyList<FileKey> Of(FileKey file) => [.. Group(file.Value).Where(other => other != file.Value).Order(StringComparer.Ordinal).Select(other => new FileKey(other))];

    /// <summary>Two files, of one person or of another, of which it is said that they are two people's.</summary>
    public bool AreApart(FileKey one, FileKey other)
    {
        var (mine, theirs) = (Group(one.Value), Group(other.Value));
        return rows.Any(row => !row.AreOne && ((mine.Contains(row.One) && theirs.Contains(row.Other)) || (mine.Contains(row.Other) && theirs.Contains(row.One))));
    }

    /// <summary>The file that the others of one person follow; nothing for that one, and for who has one file.</summary>
    public FileKey? Followed(FileKey file) => Of(file) is { Count: > 0 } && Head(Group(file.Value)) is var head && head != file.Value ? new FileKey(head) : null;

    private string Head(HashSet<string> group) => rows.Where(row => row.AreOne && group.Contains(row.One)).OrderBy(row => row.At).ThenBy(row => row.Id, StringComparer.Ordinal).First().One;

    private HashSet<string> Group(string file)
    {
        var (group, next) = (new HashSet<string>([file], StringComparer.Ordinal), new Stack<string>([file]));
        while (next.TryPop(out var at))
        {
            foreach (var row in rows.Where(row => row.AreOne && (row.One == at || row.Other == at)))
            {
                var other = row.One == at ? row.Other : row.One;
                if (group.Add(other))
                    next.Push(other);
            }
        }
        return group;
    }

    private static IQueryable<SamePersonRow> Standing(CaseworkRecords context) => context.SamePersons.AsNoTracking().Where(row => row.WithdrawnAt == null);
}
