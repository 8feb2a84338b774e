using Prevenance.Law.Evaluation;

namespace Prevenance.Law.Populations;

/// <summary>
/// What is left of a program for the shapes that were met: households of a shape come again, unit after unit, whichever thread has them.
/// </summary>
internal sealed class BlockPrograms
{
    /// <summary>Past as many steps in all, what has not served for longest leaves: a hundred programs of one month, some twenty of two years, whose steps are as many times more. Measured: see bench/README.md.</summary>
    private const long MostSteps = 800_000;

    private readonly Lock guard = new();

    /// <summary>Those that served last stand first.</summary>
    private readonly LinkedList<BlockProgram> known = [];

    private long steps;

    /// <summary>A program that serves for lanes of a shape, made where none is known.</summary>
    public BlockProgram For(BlockShape shape, BlockCompiler compiler)
    {
        if (Known(shape) is { } program)
            return program;
        var made = compiler.Compile(shape.Widened());
        lock (guard)
        {
            for (steps += made.Steps.Length; steps > MostSteps && known.Last is { } oldest; known.RemoveLast())
                steps -= oldest.Value.Steps.Length;
            return known.AddFirst(made).Value;
        }
    }

    private BlockProgram? Known(BlockShape shape)
    {
        lock (guard)
        {
            for (var node = known.First; node is not null; node = node.Next)
            {
                if (!node.Value.Shape.Holds(shape))
                    continue;
                known.Remove(node);
                known.AddFirst(node);
                return node.Value;
            }
        }
        return null;
    }
}
