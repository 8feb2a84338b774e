namespace Prevenance.Choices.Capacity.Queues;

/// <summary>
/// A counter through a day whose arrivals rise and fall, from an empty room: the equations of Kolmogorov, by Runge and Kutta. A formula for a steady
/// line, hour by hour, would forget who is still waiting from the hour before.
/// </summary>
public static class ThroughTheDay
{
    /// <summary>How many come and go in a step at the most: the fourth-order step is stable up to 1.39.</summary>
    private const double MostComingAndGoing = 1.25;

    /// <param name="opening">Who comes, and who sees them.</param>
    /// <param name="times">When one looks, in order, from zero on.</param>
    /// <param name="mostPresent">How many people the room holds: it is to be large enough for nobody to be turned away.</param>
    /// <param name="step">How far the equations go at once, at the most.</param>
    public static IReadOnlyList<DayMoment> At(Opening opening, IReadOnlyList<double> times, int mostPresent, double step)
    {
        var room = new Room(opening, mostPresent);
        var (moments, now) = (new List<DayMoment>(), 0.0);
        foreach (var time in times)
        {
            var steps = Math.Max(1, (int)Math.Ceiling(((time - now) / step) - 1e-9));
            var each = (time - now) / steps;
            for (var done = 0; done < steps; done++)
                GoOn(room, now + (done * each), each);
            moments.Add(room.Look(now = time));
        }
        return moments;
    }

    /// <summary>Goes on by a step, in parts where people come and go so fast that the equations would not hold over the whole of it.</summary>
    private static void GoOn(Room room, double time, double step)
    {
        var parts = Math.Max(1, (int)Math.Ceiling(step * Math.Max(room.FastestAt(time), room.FastestAt(time + step)) / MostComingAndGoing));
        for (var part = 0; part < parts; part++)
            room.GoOn(time + (part * step / parts), step / parts);
    }

    /// <summary>How likely each number of people is; after them, who left and who was seen so far.</summary>
    private sealed class Room(Opening opening, int most)
    {
        private readonly double[] state = StartingEmpty(most);
        private readonly double[][] slopes = [.. Enumerable.Range(0, 4).Select(_ => new double[most + 3])];
        private readonly double[] guess = new double[most + 3];

        private int LeftAt => most + 1;

        private int SeenAt => most + 2;

        /// <summary>The classical fourth-order step. Counters that open or close within it take effect where it begins.</summary>
        public void GoOn(double time, double step)
        {
            var counters = opening.Counters(time);
            Slope(state, time, counters, slopes[0]);
            Slope(Towards(slopes[0], step / 2), time + (step / 2), counters, slopes[1]);
            Slope(Towards(slopes[1], step / 2), time + (step / 2), counters, slopes[2]);
            Slope(Towards(slopes[2], step), time + step, counters, slopes[3]);
            for (var at = 0; at < state.Length; at++)
                state[at] += step / 6 * (slopes[0][at] + (2 * slopes[1][at]) + (2 * slopes[2][at]) + slopes[3][at]);
        }

        /// <summary>How many may come and go in a unit of time.</summary>
        public double FastestAt(double time) => opening.Arrivals(time) + (Math.Min(most, opening.Counters(time)) * opening.Service) + (Math.Max(0, most - opening.Counters(time)) * opening.Leaving);

        public DayMoment Look(double time)
        {
            var (counters, present, queue, busy) = (opening.Counters(time), 0.0, 0.0, 0.0);
            for (var people = 0; people <= most; people++)
            {
                present += people * state[people];
                queue += Math.Max(0, people - counters) * state[people];
                busy += people >= counters ? state[people] : 0;
            }
            return new DayMoment(time, present, queue, busy, state[LeftAt], state[SeenAt]);
        }

        private double[] Towards(double[] slope, double step)
        {
            for (var at = 0; at < state.Length; at++)
                guess[at] = state[at] + (step * slope[at]);
            return guess;
        }

        private void Slope(double[] of, double time, int counters, double[] into)
        {
            Array.Clear(into);
            var arrivals = opening.Arrivals(time);
            for (var people = 0; people <= most; people++)
            {
                var (seen, left) = (Math.Min(people, counters) * opening.Service * of[people], Math.Max(0, people - counters) * opening.Leaving * of[people]);
                if (people < most)
                {
                    into[people] -= arrivals * of[people];
                    into[people + 1] += arrivals * of[people];
                }
                if (people > 0)
                {
                    into[people] -= seen + left;
                    into[people - 1] += seen + left;
                }
                into[LeftAt] += left;
                into[SeenAt] += seen;
            }
        }

        private static double[] StartingEmpty(int most)
        {
            var state = new double[most + 3];
            state[0] = 1;
            return state;
        }
    }
}
