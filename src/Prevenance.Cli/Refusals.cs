using Microsoft.Extensions.Options;
using Prevenance.Law;

namespace Prevenance.Cli;

/// <summary>Turns what the modules refuse into one clear message and the exit code that says so.</summary>
internal static class Refusals
{
    public static async Task<int> Guard(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (AggregateException several)
        {
            // Several threads meet the same fault: it is told once.
            return await Guard(() => Task.FromException<int>(several.InnerExceptions[0]));
        }
        catch (TypeInitializationException law) when (law.GetBaseException() is RefusalException refusal)
        {
            // The law is read where it is first named.
            Tell(refusal);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(Speech.Say("interrompu ; la même commande reprend où elle s’est arrêtée", "interrupted; the same command goes on where it stopped"));
            return ExitCode.Interrupted;
        }
        catch (RefusalException refusal)
        {
            Tell(refusal);
        }
        catch (Exception refusal) when (refusal is CircularDefinitionException
            or OptionsValidationException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Printable.Of(refusal.Message));
        }
        return ExitCode.InvalidInput;
    }

    /// <summary>Each thing that is wrong, with its place, in the language of whoever reads.</summary>
    public static void Tell(RefusalException refusal)
    {
        foreach (var one in refusal.Refusals)
            Console.Error.WriteLine(Printable.Of(one.Sentence.In(Speech.Language)));
    }
}
