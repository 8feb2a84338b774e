using Prevenance.Law.Figures;
using Prevenance.Law.Graph;
using Prevenance.Law.Planning;

namespace Prevenance.Law.Sheets;

/// <summary>
/// One amount read as law, whoever asks: every rule of its family that it rests on under its article, and every figure with its source, in
/// one text that can be read through. It is one more reading of the graph, so it says what is computed. Other rights that it counts, and
/// rules of another family of law (ages, income tax), have sheets of their own.
/// </summary>
/// <param name="Subject">The variable that the sheet is about.</param>
/// <param name="Month">The month whose law it tells.</param>
/// <param name="Rules">The rules, that of the subject first, then in the order in which they are met.</param>
/// <param name="Figures">The figures that these rules use, each once.</param>
/// <param name="FiguresElsewhere">The other figures that the amount rests on, each once.</param>
/// <param name="Elsewhere">The rules of other families that these read.</param>
/// <param name="Facts">What people are asked, or what an administration knows.</param>
/// <param name="OtherRights">The other rights that are counted.</param>
public sealed record LawSheet(
    Variable Subject,
    Month Month,
    IReadOnlyList<RuleText> Rules,
    IReadOnlyList<FigureUse> Figures,
    IReadOnlyList<FigureUse> FiguresElsewhere,
    IReadOnlyList<RuleElsewhere> Elsewhere,
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
        var reader = new SheetReader(subject);
        reader.Read(root, graph.Read(subject, root.Period));
        return new LawSheet(subject, month, reader.Rules, reader.Figures, reader.FiguresElsewhere, reader.Elsewhere, reader.Facts, reader.OtherRights);
    }
}
