using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Prevenance.Texts.Files;

/// <summary>Passes the events of a YAML text on, for as long as what they come to, aliases expanded, stays within bounds.</summary>
internal sealed class GuardedParser(IParser inner, string path) : IParser
{
    private const int MostDepth = 64;
    private const int MostNodes = 500_000;

    private readonly Stack<Open> open = [];
    private readonly Dictionary<AnchorName, Extent> anchors = [];
    private int nodes;

    public ParsingEvent? Current => inner.Current;

    public int Line => (int)(inner.Current?.Start.Line ?? 1);

    /// <summary>The innermost list or mapping between signs that has not been closed yet: its line, and the sign that closes it.</summary>
    public (int Line, char Closing)? Unclosed => open.Select(one => one.Signs).FirstOrDefault(signs => signs is not null);

    public bool MoveNext()
    {
        if (!inner.MoveNext())
            return false;
        switch (inner.Current)
        {
            case MappingStart or SequenceStart:
                Take(new Extent(1, 1));
                var anchor = ((NodeEvent)inner.Current).Anchor;
                // A name given anew means what it names from here on: inside, it would name what holds it.
                anchors.Remove(anchor);
                open.Push(new Open(anchor, nodes - 1, SignsOf(inner.Current)));
                break;
            case MappingEnd or SequenceEnd:
                Close(open.Pop());
                break;
            case Scalar scalar:
                Take(new Extent(1, 0));
                Remember(scalar.Anchor, new Extent(1, 0));
                break;
            case AnchorAlias alias:
                Take(anchors.TryGetValue(alias.Value, out var extent) ? extent : throw Fault($"l’alias *{alias.Value} nomme ce qui le contient, ou rien : écrivez la valeur", $"the alias *{alias.Value} names what holds it, or nothing: write the value out"));
                break;
        }
        return true;
    }

    private static (int Line, char Closing)? SignsOf(ParsingEvent start) => start switch
    {
        SequenceStart { Style: SequenceStyle.Flow } => ((int)start.Start.Line, ']'),
        MappingStart { Style: MappingStyle.Flow } => ((int)start.Start.Line, '}'),
        _ => null,
    };

    private void Take(Extent extent)
    {
        nodes += extent.Nodes;
        if (open.Count + extent.Depth > MostDepth)
            throw Fault($"au plus {MostDepth} niveaux peuvent tenir l’un dans l’autre", $"at most {MostDepth} levels can stand within one another");
        if (nodes > MostNodes)
            throw Fault($"au plus {MostNodes} valeurs se lisent d’un fichier, celles que des alias répètent comprises", $"at most {MostNodes} values can be read from one file, those that aliases repeat included");
        if (open.TryPeek(out var holder))
            holder.Depth = Math.Max(holder.Depth, extent.Depth);
    }

    private void Close(Open closed)
    {
        var extent = new Extent(nodes - closed.First, closed.Depth + 1);
        Remember(closed.Anchor, extent);
        if (open.TryPeek(out var holder))
            holder.Depth = Math.Max(holder.Depth, extent.Depth);
    }

    private void Remember(AnchorName anchor, Extent extent)
    {
        if (!anchor.IsEmpty)
            anchors[anchor] = extent;
    }

    private RefusalException Fault(string french, string english) => new(path, Line, french, english);

    /// <summary>How much a value comes to: its nodes, and the levels under it.</summary>
    private readonly record struct Extent(int Nodes, int Depth);

    /// <summary>A list or mapping that has not ended yet.</summary>
    private sealed class Open(AnchorName anchor, int first, (int Line, char Closing)? signs)
    {
        public AnchorName Anchor => anchor;

        public (int Line, char Closing)? Signs => signs;

        public int First => first;

        public int Depth { get; set; }
    }
}
