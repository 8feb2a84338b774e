using Prevenance.Law.Graph;

namespace Prevenance.Law.Sheets;

/// <summary>
/// Follows what a rule reads: rules of its family are written, those of another family give their articles and figures. Other rights are
/// not followed.
/// </summary>
internal sealed class SheetReader(Variable subject)
{
    private readonly HashSet<Variable> seen = [subject];
    private readonly HashSet<ArticleAttribute> told = [];
    private readonly List<FigureUse> figures = [];
    private readonly List<FigureUse> figuresElsewhere = [];

    public List<RuleText> Rules { get; } = [];

    public List<RuleElsewhere> Elsewhere { get; } = [];

    public List<Variable> Facts { get; } = [];

    public List<Variable> OtherRights { get; } = [];

    public IReadOnlyList<FigureUse> Figures => [.. FigureUse.Gather(figures)];

    public IReadOnlyList<FigureUse> FiguresElsewhere => [.. FigureUse.Gather(figuresElsewhere)];

    public void Read(VariableAt root, Node rule)
    {
        var own = new Queue<(VariableAt Key, Node Node)>([(root, rule)]);
        var others = new List<(VariableAt Key, Node Node)>();
        while (own.TryDequeue(out var next))
        {
            foreach (var read in Write(next.Key, next.Node, Rules.Add, figures))
            {
                if (read.Key.Variable.Notes.Family == subject.Notes.Family)
                    own.Enqueue(read);
                else
                    others.Add(read);
            }
        }
        foreach (var (key, node) in others)
            Elsewhere.Add(new RuleElsewhere(key.Variable, [.. ArticlesBehind(key, node).Where(told.Add)]));
    }

    private List<ArticleAttribute> ArticlesBehind(VariableAt root, Node rule)
    {
        var articles = new List<ArticleAttribute>();
        var pending = new Queue<(VariableAt Key, Node Node)>([(root, rule)]);
        while (pending.TryDequeue(out var next))
        {
            articles.AddRange(next.Key.Variable.Notes.Articles);
            foreach (var read in Write(next.Key, next.Node, _ => { }, figuresElsewhere))
                pending.Enqueue(read);
        }
        return articles;
    }

    /// <summary>Writes a rule, and gives the rules that it reads and that were not met before.</summary>
    private List<(VariableAt Key, Node Node)> Write(VariableAt key, Node rule, Action<RuleText> keep, List<FigureUse> used)
    {
        var writer = new RuleWriter(key.Period);
        keep(writer.Write(key, rule));
        used.AddRange(writer.Figures);
        var rules = new List<(VariableAt, Node)>();
        foreach (var read in writer.Variables.Where(read => seen.Add(read.Key.Variable)))
        {
            if (read.Node.Op != Op.Variable)
                Facts.Add(read.Key.Variable);
            else if (read.Key.Variable.Notes.IsRight)
                OtherRights.Add(read.Key.Variable);
            else
                rules.Add(read);
        }
        return rules;
    }
}
