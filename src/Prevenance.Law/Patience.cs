
namespace Prevenance.Law;

/// <summary>
/// How long one caller is worked for: until nobody waits any more, or the processor has given all the time that it may. What
/// else the machine does meanwhile does not count. Serves one request, which may calculate several times, one after the other.
/// </summary>
/// <param name="processorTime">How much of the processor's time all calculations together may take; as much as they need when absent.</param>
/// <param name="left">Tells that nobody waits any more.</param>
public sealed class Patience(TimeSpan? processorTime = null, CancellationToken left = default)
{
    /// <summary>Asking for the time takes as long as dozens of steps.</summary>
    private const int StepsBetweenClocks = 512;

    private TimeSpan spent;
    private TimeSpan begun;
    private int steps;

    /// <summary>Does a calculation on the current thread, whose steps look at whether to <see cref="GoOn"/>.</summary>
    internal T During<T>(Func<T> calculation)
    {
        if (processorTime is null)
            return calculation();
        begun = ThreadTime.Now;
        try
        {
            return calculation();
        }
        finally
        {
            spent += ThreadTime.Now - begun;
        }
    }

    /// <summary>What another caller works out; to wait takes nothing of the processor's time.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    internal T WaitFor<T>(Task<T> other)
    {
        other.Wait(left);
        return other.Result;
    }

    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    /// <exception cref="TooMuchAskedException">The processor has given all the time that it may.</exception>
    internal void GoOn()
    {
        left.ThrowIfCancellationRequested();
        if (processorTime is { } most && ++steps % StepsBetweenClocks == 0 && spent + (ThreadTime.Now - begun) > most)
        {
            throw new TooMuchAskedException(new Text(
                $"ce calcul demande plus de {most.TotalSeconds:0.#} s de travail ; demandez moins de valeurs à la fois",
                $"this calculation takes more than {most.TotalSeconds:0.#} s of work; ask for fewer values at once"));
        }
    }
}
