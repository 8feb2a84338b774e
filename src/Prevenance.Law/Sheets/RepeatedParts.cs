using Prevenance.Law.Explaining;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Sheets;

/// <summary>The parts of a rule that stand in it more than once: each is written once, under a letter.</summary>
internal sealed class RepeatedParts
{
    /// <summary>What is shorter than that reads better where it stands.</summary>
    private const int ShortestPart = 90;

    private readonly Dictionary<Node, int> places = [];
    private readonly Dictionary<Node, Text> letters = [];
    private readonly Dictionary<(Node Part, Binding Context), Text> plain = [];
    private bool isPlain;

    /// <param name="rule">The rule, whose parts stand between it and the values that have a name.</param>
    public RepeatedParts(Node rule) => Count(rule);

    /// <summary>The parts that have a letter, in the order in which they were met.</summary>
    public List<(Text Name, Text Formula)> Written { get; } = [];

    /// <summary>The letter of a part that stands in several places and is long; the words themselves otherwise.</summary>
    public Text Of(Node part, Binding context, Func<Node, Binding, Text> write)
    {
        if (isPlain)
            return plain.TryGetValue((part, context), out var known) ? known : plain[(part, context)] = write(part, context);
        if (letters.TryGetValue(part, out var letter))
            return letter;
        if (places.GetValueOrDefault(part) < 2 || IsNamed(part) || part.Op is Op.Broadcast or Op.Not)
            return write(part, context);
        var words = write(part, Binding.Loosest);
        if (words.French.Length < ShortestPart)
            return write(part, context);
        letter = SheetWords.Letter(letters.Count);
        letters.Add(part, letter);
        Written.Add((letter, words));
        return letter;
    }

    /// <summary>Writes without letters.</summary>
    public Text Plainly(Func<Text> write)
    {
        var before = isPlain;
        isPlain = true;
        var words = write();
        isPlain = before;
        return words;
    }

    public bool Has(Node part) => letters.ContainsKey(part);

    private static bool IsNamed(Node node) => node.Op is Op.Constant or Op.Input or Op.Variable or Op.Named;

    private void Count(Node node)
    {
        foreach (var operand in node.Operands())
        {
            var before = places.GetValueOrDefault(operand);
            places[operand] = before + 1;
            if (before == 0 && operand.Op is not (Op.Constant or Op.Input or Op.Variable))
                Count(operand);
        }
    }
}
