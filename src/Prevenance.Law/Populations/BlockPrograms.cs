using Prevenance.Law.Evaluation;

namespace Prevenance.Law.Populations;

/// <summary>What is left of a program for the shapes that were met: households of a shape come again, unit after unit. Not to be shared between threads.</summary>
internal sealed class BlockPrograms(ReadyProgram ready)
{
    /// <summary>What serves no more leaves: a program takes some hundred kilobytes. Measured: see bench/README.md.</summary>
    private static readonly int Most = int.Parse(Environment.GetEnvironmentVariable("MOST") ?? "96");

    private readonly BlockCompiler compiler = new(ready);

    /// <summary>Those that served last stand first.</summary>
    private readonly LinkedList<BlockProgram> known = [];

    /// <summary>A program that serves for lanes of a shape.</summary>
    public BlockProgram For(BlockShape shape)
    {
        for (var node = known.First; node is not null; node = node.Next)
        {
            if (!node.Value.Shape.Holds(shape))
                continue;
            known.Remove(node);
            known.AddFirst(node);
            return node.Value;
        }
        if (known.Count == Most)
            known.RemoveLast();
        return known.AddFirst(compiler.Compile(shape.Widened())).Value;
    }
}
