using System.Reflection;

namespace Prevenance.Accounts.Access;

/// <summary>Who may what: one line a gesture, one column a standing, in <c>access.csv</c>.</summary>
public static class AccessTable
{
    private static readonly Dictionary<(Gesture, Standing), Answer> Cells = Read();

    /// <summary>What one standing may do of a gesture.</summary>
    public static Answer Of(Gesture gesture, Standing standing) => Cells[(gesture, standing)];

    /// <summary>What somebody may do who has several standings: the best answer, and the standing that gives it.</summary>
    /// <param name="gesture">What they want to do.</param>
    /// <param name="standings">What they are to the file; nothing to it is as if it did not exist.</param>
    public static (Answer Answer, Standing? As) Best(Gesture gesture, IReadOnlyCollection<Standing> standings) => standings
        .Select(standing => (Of(gesture, standing), (Standing?)standing))
        .DefaultIfEmpty((Answer.NotThere, null))
        .MaxBy(answer => answer.Item1);

    private static Dictionary<(Gesture, Standing), Answer> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(AccessTable), "access.csv")!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
        var standings = lines[0].Skip(1).Select(Enum.Parse<Standing>).ToList();
        return (from line in lines.Skip(1)
                let gesture = Enum.Parse<Gesture>(line[0])
                from cell in standings.Zip(line.Skip(1))
                select (Key: (gesture, cell.First), Answer: Enum.Parse<Answer>(cell.Second))).ToDictionary(cell => cell.Key, cell => cell.Answer);
    }
}
