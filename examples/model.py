"""A network in plain Python: features -> tanh units -> softmax over the classes. A unit is a list: its weights, then its bias.

A row is a pair (features, label), the label the number of its class.
"""
import math
import statistics


def new_weights(rng, features, units, classes):
    def layer(count, inputs):
        return [[rng.gauss(0, 0.5) for _ in range(inputs)] + [0.0] for _ in range(count)]
    return {"hidden": layer(units, features), "output": layer(classes, units)}


def sums(layer, inputs):
    return [unit[-1] + sum(weight * x for weight, x in zip(unit, inputs)) for unit in layer]


def forward(weights, features):
    """Return the activation of each hidden unit and the probability of each class."""
    hidden = [math.tanh(x) for x in sums(weights["hidden"], features)]
    logits = sums(weights["output"], hidden)
    highest = max(logits)  # subtracted so that exp cannot overflow
    exponentials = [math.exp(logit - highest) for logit in logits]
    total = sum(exponentials)
    return hidden, [value / total for value in exponentials]


def descend(layer, errors, inputs, rate):
    for unit, error in zip(layer, errors):
        for i, x in enumerate(inputs):
            unit[i] -= rate * error * x
        unit[-1] -= rate * error


def train_step(weights, batch, rate):
    """One step of stochastic gradient descent on the cross-entropy; changes the weights in place."""
    passes = []  # all gradients come from the old weights, so none moves before the batch is through
    for features, label in batch:
        hidden, probabilities = forward(weights, features)
        output_errors = [p - (k == label) for k, p in enumerate(probabilities)]
        blame = [sum(e * unit[j] for e, unit in zip(output_errors, weights["output"])) for j in range(len(hidden))]
        hidden_errors = [b * (1 - h * h) for b, h in zip(blame, hidden)]
        passes.append((features, hidden, hidden_errors, output_errors))
    for features, hidden, hidden_errors, output_errors in passes:
        descend(weights["output"], output_errors, hidden, rate / len(batch))
        descend(weights["hidden"], hidden_errors, features, rate / len(batch))


def mean_loss(weights, rows):
    """Mean cross-entropy of the rows."""
    floor = 1e-300  # a probability that underflowed to 0 has no logarithm
    loss = statistics.fmean(-math.log(max(forward(weights, features)[1][label], floor)) for features, label in rows)
    if not math.isfinite(loss):
        raise FloatingPointError(f"the loss is {loss}: lower the learning rate")
    return loss


def predict(weights, features):
    """Return the number of the most probable class."""
    probabilities = forward(weights, features)[1]
    return probabilities.index(max(probabilities))
