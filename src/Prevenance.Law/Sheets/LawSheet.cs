using Prevenance.Law.Figures;
using Prevenance.Law.Graph;
using Prevenance.Law.Planning;

namespace Prevenance.Law.Sheets;

/// <summary>
/// One amount read as law, whoever asks: every rule that it rests on under its article, and every figure with its source, in one text.
/// It is one more reading of the graph, so it says what is computed. Other rights that it counts have sheets of their own.
/// </summary>
/// <param name="Subject">The variable that the sheet is about.</param>
/// <param name="Month">The month whose law it tells.</param>
/// <param name="Rules">The rules, that of the subject first, then in the order in which they are met.</param>
/// <param name="Figures">The figures that the rules use, each once.</param>
/// <param name="Facts">What people are asked, or what an administration knows.</param>
/// <param name="OtherRights">The other rights that are counted.</param>
public sealed record LawSheet(
    Variable Subject,
    Month Month,
    IReadOnlyList<RuleText> Rules,
    IReadOnlyList<FigureUse> Figures,
    IReadOnlyList<Variable> Facts,
    IReadOnlyList<Variable> OtherRights)
{
    /// <param name="law">The law to read.</param>
    /// <param name="subject">A variable that the law computes.</param>
    /// <param name="month">The month; figures after the last one checked are carried on, and say so.</param>
    /// <exception cref="UncoveredException">A figure is not known for that month.</exception>
    public static LawSheet Of(LegalSystem law, Variable subject, Month month)
    {
        law.Figures.Coverage.Require(month);
        var root = new VariableAt(subject, subject.PeriodIn(month));
        var graph = new LawGraph(law, new EveryFactGiven(month), Effort.Default.MostNodes, keepsUnsaid: false, allowsForecast: true) { Present = month };
        var met = new List<RuleText>();
        var seen = new HashSet<Variable> { subject };
        var (figures, facts, rights) = (new List<FigureUse>(), new List<Variable>(), new List<Variable>());
        var pending = new Queue<(VariableAt Key, Node Node)>([(new VariableAt(subject, root.Period), graph.Read(subject, root.Period))]);
        while (pending.TryDequeue(out var next))
        {
            var writer = new RuleWriter(next.Key.Period);
            met.Add(writer.Write(next.Key, next.Node));
            figures.AddRange(writer.Figures);
            foreach (var read in writer.Variables.Where(read => seen.Add(read.Key.Variable)))
            {
                if (read.Node.Op != Op.Variable)
                    facts.Add(read.Key.Variable);
                else if (read.Key.Variable.Notes.IsRight)
                    rights.Add(read.Key.Variable);
                else
                    pending.Enqueue(read);
            }
        }
        return new LawSheet(subject, month, met, [.. FigureUse.Gather(figures)], facts, rights);
    }
}
