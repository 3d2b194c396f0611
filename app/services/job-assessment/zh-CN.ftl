# 职业能力评估
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 职业能力评估
summary = 请懂行的人看看，您做什么工作合适

# 服务介绍页
who = 想工作，又不知道做什么合适的残疾人。懂行的人陪您试一试，再写下您会做什么、适合做什么。这不是考试。不查病情，结果也不给用人单位。替家里人填的时候，“您”就是他。
need-certificate = 您的残疾人证。填的时候要看证号。
need-phone = 一个能收短信的手机。
cost = 不收钱。
decides = { $office }

# 合不合适
eligible-certificate = 您有残疾人证。
    .no = 一般要先有残疾人证。
    .perhaps = 要看您有没有残疾人证。
eligible-age = 您的年龄可以工作。
    .no = 满 { $working-age } 岁才能上班。快到了，也可以先来看看。
    .perhaps = 要看您的年龄。

# 问题
question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。
    .missing = 请填写残疾人证号

question-name = 您叫什么名字？
    .short = 姓名
    .hint = 跟身份证上一样。
    .missing = 请填写姓名

question-contact = 怎么联系您最方便？
    .short = 联系的办法
    .missing = 请选一种联系的办法
question-contact-call = 打电话
question-contact-text = 发短信
    .hint = 接电话不方便的，选这一项
question-contact-helper = 联系家里人，或者帮我办的人
    .hint = 联系电话，请填他的

question-phone = 用哪个电话联系您？
    .short = 联系电话
    .hint = 手机、座机都可以。座机请带区号。
    .missing = 请填写联系电话
    .prefilled = 已经填好您登录用的手机号。要改就直接改。

question-wish = 您想做什么样的工作？
    .short = 想做的工作
    .hint = 有几样选几样。没想好也没关系，评估就是帮您想。
    .missing = 请选一项。没想好，就选“都可以，还没想好”
question-wish-office = 用电脑、坐办公室
question-wish-hands = 手上的活
question-wish-service = 店里的活
question-wish-outdoors = 打扫、种养
question-wish-massage = 按摩
question-wish-own = 自己做点小生意
question-wish-learn = 先学一门手艺
question-wish-any = 都可以，还没想好

question-help = 来的时候，什么能帮到您？
    .short = 要的帮助
    .hint = 有几样选几样。我们先准备好。不用写病情。
    .missing = 请选一项。不用帮助，就选“不用”
question-help-access = 没有台阶，轮椅进得去
question-help-toilet = 有轮椅进得去的厕所
question-help-seat = 能坐着做
question-help-sign = 有人会手语，或者打字交流
question-help-read = 字放大，或者电脑能读出来
question-help-quiet = 安静一点的地方
question-help-flexible = 时间能挪一挪
question-help-slow = 有人带，多教几遍
question-help-breaks = 中间能多歇几次
question-help-way = 来回有人接送，或者陪着
question-help-companion = 我自己带的人能在旁边
question-help-none = 不用

question-place = 在哪里评估？
    .short = 评估的地方
    .missing = 请选一个地方
question-place-centre = 我过去
    .hint = 那里可以试做几种活
question-place-home = 我出不了门，请到家里来

question-words = 有什么想先说的？（可以不填）
    .short = 想先说的话
    .hint = 比如以前做过什么，喜欢做什么。

question-declaration = 请您确认
    .short = 您的确认
    .hint = 评估以前，随时可以撤回。
    .statement = 我填的都是真的。我愿意来评估。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 收下申请
    .doing = { $office }正在看您填的内容
    .next = 看完就跟您约评估的时间。
    .about = { $office }看您填的内容，一般最多 { $days } 个工作日
stage-assessment = 评估：看您做什么合适
    .doing = { $office }正在安排评估
    .next = 评估以后，结果写在这一页，用大白话写。
    .about = 先约时间，再由{ $office }请懂行的人评估，一般 { $days } 个工作日里
    .now = 有了评估的时间，请挑一个您方便的。
    .pauses = 评估的日子由您挑，所以不算办理时间。
stage-talk = 一起看结果
    .doing = 结果写好了，请您看
    .next = { $office }会跟您一起看结果，说说下一步怎么走。
    .about = { $office }跟您一起看结果，一般 { $days } 个工作日里
    .now = 请看下面的结果。有不明白的，请打 { $phone }。

# 时间线上的话，只写跟这项服务有关的
event-assessed = { $office }写好了评估结果
event-closed = { $office }跟您一起看过结果了

# 办完
finished = 评估做好了
    .next = 过一段时间想再评估，随时可以再来。
follow-job-registration = 想找工作，就来求职登记。
follow-device-fitting = 上班、出门、看字要用的器具，可以申请适配，一般有补贴。
